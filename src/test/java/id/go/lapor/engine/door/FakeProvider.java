package id.go.lapor.engine.door;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A provider of OpenID Connect on a port of this machine, with keys of its own, that
 * takes everybody for whom it is told and hands out nothing without the secret and the
 * proof key.
 */
class FakeProvider implements AutoCloseable {

	static final String CLIENT = "lapor";

	static final String SECRET = "rahasia-untuk-uji-saja";

	private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();

	private final HttpServer server;

	private final RSAKey published;

	/** What the token says; changed by a test that wants a wrong one. */
	volatile String account = "verifikator";

	volatile RSAKey signing;

	volatile String audience = CLIENT;

	volatile String nonce;

	volatile boolean gone;

	FakeProvider() throws IOException, JOSEException {
		this.published = key();
		this.signing = this.published;
		this.server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	/** Another key than the one that is published. */
	static RSAKey key() throws JOSEException {
		return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
	}

	void trustworthy() {
		this.account = "verifikator";
		this.signing = this.published;
		this.audience = CLIENT;
		this.nonce = null;
		this.gone = false;
	}

	String issuer() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			if (this.gone) {
				exchange.sendResponseHeaders(503, -1);
				return;
			}
			switch (exchange.getRequestURI().getPath()) {
				case "/.well-known/openid-configuration" -> json(exchange, 200, about());
				case "/keys" -> json(exchange, 200, new JWKSet(this.published.toPublicJWK()).toString());
				case "/authorize" -> back(exchange, fields(exchange.getRequestURI().getRawQuery()));
				case "/token" -> token(exchange);
				default -> exchange.sendResponseHeaders(404, -1);
			}
		}
		catch (Exception ex) {
			throw new IOException(ex);
		}
	}

	private String about() {
		return """
				{"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
				"jwks_uri": "%1$s/keys", "end_session_endpoint": "%1$s/leave", "response_types_supported": ["code"],
				"subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"],
				"token_endpoint_auth_methods_supported": ["client_secret_basic"]}""".formatted(issuer());
	}

	/** Whoever comes is known at once, and sent back with a code. */
	private void back(HttpExchange exchange, Map<String, String> question) throws IOException {
		var code = UUID.randomUUID().toString();
		this.asked.put(code, question);
		exchange.getResponseHeaders()
			.set("Location", question.get("redirect_uri") + "?code=" + code + "&state="
					+ URLEncoder.encode(question.get("state"), StandardCharsets.UTF_8));
		exchange.sendResponseHeaders(302, -1);
	}

	private void token(HttpExchange exchange) throws Exception {
		var fields = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
		var question = this.asked.remove(fields.get("code"));
		var secret = "Basic "
				+ Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
		if (question == null || !secret.equals(exchange.getRequestHeaders().getFirst("Authorization"))
				|| !question.get("code_challenge").equals(challenge(fields.get("code_verifier")))) {
			json(exchange, 400, "{\"error\": \"invalid_grant\"}");
			return;
		}
		json(exchange, 200,
				"{\"access_token\": \"unused\", \"token_type\": \"Bearer\", \"expires_in\": 60, \"id_token\": \""
						+ idToken(question) + "\"}");
	}

	private String idToken(Map<String, String> question) throws JOSEException {
		var now = Instant.now();
		var claims = new JWTClaimsSet.Builder().issuer(issuer())
			.subject("orang-1")
			.audience(this.audience)
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plusSeconds(60)))
			.claim("nonce", (this.nonce != null) ? this.nonce : question.get("nonce"))
			.claim("preferred_username", this.account)
			.build();
		var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(this.published.getKeyID()).build(),
				claims);
		token.sign(new RSASSASigner(this.signing));
		return token.serialize();
	}

	private static String challenge(String verifier) throws Exception {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
	}

	private static Map<String, String> fields(String text) {
		var fields = new HashMap<String, String>();
		for (var field : text.split("&")) {
			var parts = field.split("=", 2);
			fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
		}
		return fields;
	}

	private static void json(HttpExchange exchange, int status, String body) throws IOException {
		var bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(status, bytes.length);
		exchange.getResponseBody().write(bytes);
	}

	static Map<String, String> query(URI address) {
		return fields(address.getRawQuery());
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
