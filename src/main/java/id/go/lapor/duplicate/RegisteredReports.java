package id.go.lapor.duplicate;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import org.springframework.stereotype.Component;

/** The masked words that the register holds; what was masked is no word of the matter. */
@Component
class RegisteredReports implements MaskedReports {

	private static final Pattern MASKED = Pattern.compile("\\[[^\\]\\n]{0,40}disamarkan\\]");

	private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

	private final ComplaintRegister register;

	RegisteredReports(ComplaintRegister register) {
		this.register = register;
	}

	@Override
	public Optional<FiledReport> find(String caseNumber) {
		return this.register.find(CaseNumber.of(caseNumber))
			.filter((complaint) -> complaint.maskedText() != null)
			.map(RegisteredReports::read);
	}

	private static FiledReport read(Complaint complaint) {
		return read(complaint.caseNumber().value(), complaint.maskedTitle(), complaint.maskedText(),
				complaint.maskedAddress(), complaint.regionCode(), complaint.receivedAt());
	}

	/** Of masked words, the place of which may be null. */
	static FiledReport read(String caseNumber, String title, String text, String address, String region,
			Instant receivedAt) {
		var words = Stream.of(title, text, address).filter(Objects::nonNull).collect(Collectors.joining("\n"));
		return new FiledReport(caseNumber, MASKED.matcher(words).replaceAll(" "), region,
				receivedAt.atZone(CAPITAL).toLocalDate());
	}

}
