package id.go.lapor;

import java.io.IOException;
import java.net.InetSocketAddress;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HealthProbeTests {

	private HttpServer node;

	@BeforeEach
	void start() throws IOException {
		this.node = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		this.node.start();
	}

	@AfterEach
	void stop() {
		this.node.stop(0);
	}

	@ParameterizedTest
	@CsvSource({ "200, true", "503, false", "302, false", "401, false" })
	void onlyAReadyNodeIsHealthy(int status, boolean healthy) {
		this.node.createContext("/actuator/health/readiness", exchange -> {
			exchange.sendResponseHeaders(status, -1);
			exchange.close();
		});

		assertThat(HealthProbe.isReady(port())).isEqualTo(healthy);
	}

	@Test
	void aNodeThatDoesNotAnswerIsNotHealthy() {
		var port = port();
		this.node.stop(0);

		assertThat(HealthProbe.isReady(port)).isFalse();
	}

	private String port() {
		return String.valueOf(this.node.getAddress().getPort());
	}

}
