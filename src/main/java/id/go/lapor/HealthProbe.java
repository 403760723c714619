package id.go.lapor;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * The container's health check: ends with 0 when this node is ready for requests, else
 * with 1. A class of the application, so that the image needs neither shell nor curl.
 */
final class HealthProbe {

	private static final int PATIENCE_MILLIS = 3000;

	private HealthProbe() {
	}

	public static void main(String[] args) {
		System.exit(isReady(System.getenv().getOrDefault("LAPOR_PORT", "8080")) ? 0 : 1);
	}

	static boolean isReady(String port) {
		try {
			var url = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness").toURL();
			var connection = (HttpURLConnection) url.openConnection();
			connection.setConnectTimeout(PATIENCE_MILLIS);
			connection.setReadTimeout(PATIENCE_MILLIS);
			connection.setInstanceFollowRedirects(false);
			return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
		}
		catch (IOException notThere) {
			return false;
		}
	}

}
