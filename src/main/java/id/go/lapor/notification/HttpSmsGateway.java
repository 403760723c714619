package id.go.lapor.notification;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/**
 * Hands short messages to a gateway over HTTP: {@code POST {id, to, text}} with a bearer
 * token and the id as {@code Idempotency-Key}; any 2xx is taken for taken over, and
 * {@code {"id": ...}} in the answer for the gateway's number.
 */
class HttpSmsGateway implements SmsGateway {

	private static final Duration CONNECT = Duration.ofSeconds(5);

	private static final Duration ANSWER = Duration.ofSeconds(10);

	private static final int LONGEST_ID = 200;

	private final RestClient client;

	HttpSmsGateway(String url, String token) {
		var timeouts = ClientHttpRequestFactorySettings.defaults().withConnectTimeout(CONNECT).withReadTimeout(ANSWER);
		this.client = RestClient.builder()
			.baseUrl(url)
			.requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(timeouts))
			.defaultHeaders((headers) -> {
				if (!token.isBlank()) {
					headers.setBearerAuth(token);
				}
			})
			.build();
	}

	@Override
	public Optional<String> send(String id, String number, String text) {
		try {
			var answer = this.client.post()
				.header("Idempotency-Key", id)
				.contentType(MediaType.APPLICATION_JSON)
				.accept(MediaType.APPLICATION_JSON)
				.body(Map.of("id", id, "to", number, "text", text))
				.retrieve()
				.body(Map.class);
			return Optional.of(theirNumber(answer, id));
		}
		catch (RestClientResponseException ex) {
			throw failed(id, "HTTP " + ex.getStatusCode().value());
		}
		catch (RestClientException ex) {
			throw failed(id, ex.getMostSpecificCause().getClass().getSimpleName());
		}
	}

	private static String theirNumber(Map<?, ?> answer, String id) {
		var theirs = (answer != null) ? answer.get("id") : null;
		return (theirs != null && theirs.toString().length() <= LONGEST_ID) ? theirs.toString() : id;
	}

	private static DeliveryFailed failed(String id, String why) {
		return new DeliveryFailed("The SMS gateway did not take over " + id + " (" + why
				+ "). Check LAPOR_SMS_GATEWAY_URL and LAPOR_SMS_TOKEN, then retry this job.");
	}

}
