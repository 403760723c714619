package id.go.lapor.duplicate;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import javax.imageio.ImageIO;

import id.go.lapor.CaseDriver;
import id.go.lapor.ProcessTest;
import id.go.lapor.attachment.WaitingFiles;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.intake.AcceptedReport;
import id.go.lapor.intake.NewReport;
import id.go.lapor.reporter.CaseCounter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;

/** A file and a reporter in common speak for one matter, and name nobody. */
@ProcessTest
@Tag("postgres")
class FurtherSignsTests {

	private static final String MAMAN = "081234567890";

	private static final String SITI = "081298765432";

	@Autowired
	private CaseDriver cases;

	@Autowired
	private CaseCounter counter;

	@Autowired
	private WaitingFiles waiting;

	@Autowired
	private Duplicates duplicates;

	private final String text = "Tiang listrik miring di Jalan Kali"
			+ UUID.randomUUID().toString().replaceAll("[^a-f]", "") + " hampir roboh, warga takut lewat.";

	@Test
	void theSameFileSpeaksForOneMatterAndAnotherOfTheSameSizeDoesNot() throws IOException {
		var mine = file(MAMAN, false);
		var same = file(SITI, false);
		var other = file(SITI, false);
		addPhoto(mine, 0x123456);
		addPhoto(same, 0x123456);
		addPhoto(other, 0x654321);

		assertThat(signs(mine, same)).contains(DuplicateSign.SAME_FILE);
		assertThat(signs(mine, other)).isNotEmpty().doesNotContain(DuplicateSign.SAME_FILE);
		assertThat(score(mine, same)).isGreaterThan(score(mine, other));
	}

	@Test
	void oneReporterIsToldByNumberOrMailAndNeverByTheName() {
		var mine = file(MAMAN, false);
		var again = file("+62 812-3456-7890", false);
		var other = file(SITI, false);

		assertThat(signs(mine, again)).contains(DuplicateSign.SAME_REPORTER);
		assertThat(signs(mine, other)).as("the same name").isNotEmpty().doesNotContain(DuplicateSign.SAME_REPORTER);
		assertThat(score(mine, again)).isGreaterThan(score(mine, other));
	}

	@Test
	void noNamedReportTellsWhoWroteAnAnonymousOne() {
		var named = file(MAMAN, false);
		var anonymous = file(MAMAN, true);
		var anonymousToo = file(MAMAN, true);

		assertThat(signs(named, anonymous)).isNotEmpty().doesNotContain(DuplicateSign.SAME_REPORTER);
		assertThat(signs(anonymous, named)).isNotEmpty().doesNotContain(DuplicateSign.SAME_REPORTER);
		assertThat(signs(anonymous, anonymousToo)).contains(DuplicateSign.SAME_REPORTER);
	}

	private AcceptedReport file(String phone, boolean anonymous) {
		var accepted = this.cases.accept(new NewReport("COMPLAINT", "Tiang listrik miring", this.text, "SOCIAL_AID",
				"32.12", null, LocalDate.of(2026, 1, 20), null, anonymous, false, null,
				new NewReport.Person("Maman Rukmana", phone, null)));
		this.cases.work(accepted.caseNumber());
		return accepted;
	}

	private void addPhoto(AcceptedReport accepted, int colour) throws IOException {
		var photo = new ByteArrayOutputStream();
		var pixels = new BufferedImage(12, 12, BufferedImage.TYPE_INT_RGB);
		pixels.setRGB(3, 3, colour);
		ImageIO.write(pixels, "png", photo);
		var drawer = this.waiting.newDrawer();
		this.waiting.put(drawer, List.of(new ByteArrayResource(photo.toByteArray())));
		this.counter.addFiles(accepted.caseNumber().value(), accepted.receipt().value(), null, drawer);
	}

	private List<DuplicateSign> signs(AcceptedReport one, AcceptedReport other) {
		return candidate(one.caseNumber(), other.caseNumber()).reasons().stream().map(DuplicateReason::sign).toList();
	}

	private double score(AcceptedReport one, AcceptedReport other) {
		return candidate(one.caseNumber(), other.caseNumber()).score();
	}

	private DuplicateCandidate candidate(CaseNumber one, CaseNumber other) {
		return this.duplicates.of(one)
			.stream()
			.filter((candidate) -> candidate.caseNumber().equals(other.value()))
			.findFirst()
			.orElseThrow();
	}

}
