package id.go.lapor.engine;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What our cookies are called. Where people come over TLS alone, a name says to the
 * browser that no neighbouring host and no plain connection may have set the cookie (RFC
 * 6265bis, 4.1.3); over plain HTTP, as in the demo, a browser refuses such names.
 */
@Component
public class CookieNames {

	private final boolean tlsOnly;

	public CookieNames(@Value("${lapor.tls-only:false}") boolean tlsOnly) {
		this.tlsOnly = tlsOnly;
	}

	/** For a cookie of the whole house: path {@code /}, no domain. */
	public String ofHouse(String name) {
		return this.tlsOnly ? "__Host-" + name : name;
	}

	/** For a cookie that is sent to some addresses of the house only. */
	public String ofPages(String name) {
		return this.tlsOnly ? "__Secure-" + name : name;
	}

	/** Whether the cookie must not travel in the open, whatever the request says. */
	public boolean areSecure() {
		return this.tlsOnly;
	}

}
