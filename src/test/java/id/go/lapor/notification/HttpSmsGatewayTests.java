package id.go.lapor.notification;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HttpSmsGatewayTests {

	private static final String NUMBER = "+6281234567890";

	private final List<Map<?, ?>> bodies = new CopyOnWriteArrayList<>();

	private final List<String> keys = new CopyOnWriteArrayList<>();

	private final List<String> tokens = new CopyOnWriteArrayList<>();

	private HttpServer server;

	private int status = 202;

	private String answer = "{\"id\":\"gw-1\"}";

	@BeforeEach
	void open() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/send", (exchange) -> {
			this.bodies.add(new ObjectMapper().readValue(exchange.getRequestBody(), Map.class));
			this.keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
			this.tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
			var bytes = this.answer.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Content-Type", "application/json");
			exchange.sendResponseHeaders(this.status, (bytes.length > 0) ? bytes.length : -1);
			exchange.getResponseBody().write(bytes);
			exchange.close();
		});
		this.server.start();
	}

	@AfterEach
	void close() {
		this.server.stop(0);
	}

	@Test
	void handsOverWithTheSameIdEachTime() {
		assertThat(gateway().send("notification-7", NUMBER, "LAPOR!")).contains("gw-1");
		assertThat(gateway().send("notification-7", NUMBER, "LAPOR!")).contains("gw-1");

		assertThat(this.keys).containsExactly("notification-7", "notification-7");
		assertThat(this.tokens).containsOnly("Bearer rahasia");
		assertThat(this.bodies.get(0)).isEqualTo(Map.of("id", "notification-7", "to", NUMBER, "text", "LAPOR!"));
	}

	@Test
	void anAnswerWithoutANumberIsTakenOverToo() {
		this.answer = "";
		this.status = 204;
		assertThat(gateway().send("notification-7", NUMBER, "LAPOR!")).contains("notification-7");
	}

	@Test
	void aRefusalWaitsForRepairAndNamesNobody() {
		this.status = 503;
		this.answer = "{\"error\":\"no route to " + NUMBER + "\"}";
		assertThatThrownBy(() -> gateway().send("notification-7", NUMBER, "LAPOR!")).isInstanceOf(DeliveryFailed.class)
			.hasNoCause()
			.hasMessageContainingAll("HTTP 503", "LAPOR_SMS_GATEWAY_URL")
			.hasMessageNotContaining("8123");
	}

	@Test
	void aGatewayThatIsAwayWaitsForRepair() {
		this.server.stop(0);
		assertThatThrownBy(() -> gateway().send("notification-7", NUMBER, "LAPOR!")).isInstanceOf(DeliveryFailed.class)
			.hasNoCause();
	}

	private HttpSmsGateway gateway() {
		return new HttpSmsGateway("http://127.0.0.1:" + this.server.getAddress().getPort() + "/send", "rahasia");
	}

}
