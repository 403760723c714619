package id.go.lapor.desk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;

import id.go.lapor.engine.LaporClock;
import id.go.lapor.routing.ProposalQuality;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * How good the proposals of a month were, for those who watch over the house: counts
 * alone, no case.
 */
@Controller
@RequestMapping("/petugas/mutu-usulan")
@PreAuthorize("hasAnyRole('oversight-panrb', 'oversight-ksp', 'oversight-ombudsman', 'camunda-admin')")
class QualityPage {

	private static final int FIRST_YEAR = 2000;

	private final ProposalQuality quality;

	private final QualityLines lines;

	private final Clock clock;

	QualityPage(ProposalQuality quality, QualityLines lines, Clock clock) {
		this.quality = quality;
		this.lines = lines;
		this.clock = clock;
	}

	@GetMapping
	String show(@RequestParam(defaultValue = "") String bulan, Model page) {
		page.addAttribute("quality", this.lines.of(this.quality.of(month(bulan))));
		return "desk/quality";
	}

	@GetMapping("/unduh")
	ResponseEntity<byte[]> download(@RequestParam(defaultValue = "") String bulan) {
		var month = month(bulan);
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("mutu-usulan-" + month + ".csv").build().toString())
			.body(QualitySheet.of(this.quality.of(month)).getBytes(StandardCharsets.UTF_8));
	}

	/** Whatever is no month of ours is this month. */
	private YearMonth month(String typed) {
		var now = YearMonth.from(this.clock.instant().atZone(LaporClock.ZONE));
		try {
			var month = YearMonth.parse(typed.strip());
			return (month.getYear() >= FIRST_YEAR && !month.isAfter(now)) ? month : now;
		}
		catch (DateTimeException ex) {
			return now;
		}
	}

}
