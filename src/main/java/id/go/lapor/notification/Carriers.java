package id.go.lapor.notification;

import java.net.URI;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.util.StringUtils;

/**
 * Which carriers this house has. Without a mail server only the demo may go on: elsewhere
 * messages wait as incidents until there is one. Short messages are an offer and off by
 * default.
 */
@Configuration(proxyBeanMethods = false)
class Carriers {

	@Bean
	MailCarrier mailCarrier(ObjectProvider<JavaMailSender> sender, @Value("${spring.mail.host:}") String host,
			@Value("${lapor.mail.from:}") String from, @Value("${lapor.base-url:}") String house,
			@Value("${lapor.demo.enabled:false}") boolean demo) {
		if (StringUtils.hasText(host)) {
			return new SmtpCarrier(sender.getObject(), StringUtils.hasText(from) ? from : fromHouse(house));
		}
		if (demo) {
			return DemoOutbox.mail();
		}
		return (letter) -> {
			throw new DeliveryFailed("There is no mail server for " + letter.id()
					+ ". Set LAPOR_MAIL_HOST, restart, then retry this job.");
		};
	}

	@Bean
	SmsGateway smsGateway(@Value("${lapor.sms.gateway-url:}") String url, @Value("${lapor.sms.token:}") String token,
			@Value("${lapor.demo.enabled:false}") boolean demo) {
		if (StringUtils.hasText(url)) {
			return new HttpSmsGateway(url, token);
		}
		return demo ? DemoOutbox.sms() : (id, number, text) -> Optional.empty();
	}

	/**
	 * {@code https://lapor.example.go.id} writes as {@code lapor@lapor.example.go.id}.
	 */
	private static String fromHouse(String house) {
		var host = StringUtils.hasText(house) ? URI.create(house).getHost() : null;
		return "lapor@" + ((host != null) ? host : "localhost");
	}

}
