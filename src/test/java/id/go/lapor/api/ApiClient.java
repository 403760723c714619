package id.go.lapor.api;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Asks the interface as a program does. */
@Component
class ApiClient {

	private static final String REPORTS = "/api/v1/reports";

	private final ObjectProvider<MockMvc> mvc;

	private final ObjectMapper json;

	ApiClient(ObjectProvider<MockMvc> mvc, ObjectMapper json) {
		this.mvc = mvc;
		this.json = json;
	}

	ObjectNode report() {
		var report = this.json.createObjectNode()
			.put("kind", "COMPLAINT")
			.put("title", "Kartu bantuan belum diterima")
			.put("text", "Sampai hari ini kartu bantuan sosial keluarga kami belum juga diterima dari desa.")
			.put("category", "SOCIAL_AID")
			.put("regionCode", "32.12")
			.put("anonymous", false)
			.put("secret", false);
		report.putObject("reporter").put("name", "Maman Rukmana").put("phone", "081234567890");
		return report;
	}

	MockHttpServletResponse write(JsonNode report) {
		return send(post(REPORTS), report.toString());
	}

	MockHttpServletResponse write(String key, JsonNode report) {
		return send(post(REPORTS).header("Idempotency-Key", key), report.toString());
	}

	MockHttpServletResponse read(String number) {
		return perform(get(REPORTS + "/" + number));
	}

	MockHttpServletResponse read(String number, String receipt) {
		return perform(get(REPORTS + "/" + number).header("X-Receipt", receipt));
	}

	/** A reporter's deed: replies, withdrawal or second-look. */
	MockHttpServletResponse act(String number, String receipt, String deed, String body) {
		var request = post(REPORTS + "/" + number + "/" + deed);
		return send((receipt != null) ? request.header("X-Receipt", receipt) : request, body);
	}

	MockHttpServletResponse send(MockHttpServletRequestBuilder request, String body) {
		return perform(request.contentType(MediaType.APPLICATION_JSON).content(body));
	}

	MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
		try {
			return this.mvc.getObject().perform(request).andReturn().getResponse();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	JsonNode body(MockHttpServletResponse response) {
		try {
			return this.json.readTree(response.getContentAsByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
