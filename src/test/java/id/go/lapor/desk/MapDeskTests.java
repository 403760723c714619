package id.go.lapor.desk;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.parsers.DocumentBuilderFactory;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.engine.door.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The map beside the place of a case. */
@LaporTest
class MapDeskTests {

	@LocalServerPort
	int port;

	@Autowired
	CaseDriver cases;

	@Test
	void marksWhereTheRegencyLies() throws Exception {
		var answer = Browser.of(this.port, "verifikator").get("/api/desk/regions/32.12/map");

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).contains("image/svg+xml");
		assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=86400, private");
		var drawing = DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
		var dot = drawing.getElementsByTagName("circle").item(1).getAttributes();
		assertThat(Double.parseDouble(dot.getNamedItem("cx").getNodeValue())).as("20 for each degree from 94.5")
			.isBetween(270.0, 282.0);
		assertThat(Double.parseDouble(dot.getNamedItem("cy").getNodeValue())).as("20 for each degree from 6.5")
			.isBetween(252.0, 265.0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "99", "32.99", "x", "%3Cb%3E", "32.12%22" })
	void drawsNothingOfWhatIsNoPlace(String code) {
		assertThat(Browser.of(this.port, "verifikator").get("/api/desk/regions/" + code + "/map").statusCode())
			.isEqualTo(404);
	}

	@Test
	void thePageOfACaseShowsItAndSaysItInWords() {
		var number = this.cases.file();

		assertThat(Browser.of(this.port, "verifikator").get("/petugas/laporan/" + number).body())
			.contains("/api/desk/regions/32.12/map", "Letak Kabupaten Indramayu, Jawa Barat di peta Indonesia");
	}

}
