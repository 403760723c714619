package id.go.lapor.notification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.go.lapor.LaporTest;
import id.go.lapor.TestDatabase;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole house with a real mail server on the loopback: one for all tests of a JVM.
 */
public final class MailHouse implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static GreenMail server = running(0);

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		// the web apps find an engine by its name: this second one must not take the
		// first one's
		TestPropertyValues
			.of("spring.mail.host=127.0.0.1", "spring.mail.port=" + server.getSmtp().getPort(),
					"camunda.bpm.generate-unique-process-engine-name=true")
			.applyTo(context);
	}

	public static GreenMail server() {
		return server;
	}

	/** Away; answers with how it comes back, under the same address. */
	static Runnable leave() {
		int port = server.getSmtp().getPort();
		server.stop();
		return () -> server = running(port);
	}

	private static GreenMail running(int port) {
		var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		server.start();
		return server;
	}

	/** Lives in that house. */
	@Target(ElementType.TYPE)
	@Retention(RetentionPolicy.RUNTIME)
	@LaporTest
	@ContextConfiguration(initializers = { TestDatabase.class, MailHouse.class })
	public @interface WithMail {

	}

}
