package id.go.lapor.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import id.go.lapor.complaint.Complaint;
import id.go.lapor.privacy.GivenAnswer;
import id.go.lapor.privacy.MaskingCorrections;
import id.go.lapor.privacy.OriginalReport;
import org.springframework.stereotype.Component;

/** What a reporter answered to the questions of the category, in words. */
@Component
class AnswerLines {

	private final MaskingCorrections masking;

	private final InWords words;

	AnswerLines(MaskingCorrections masking, InWords words) {
		this.masking = masking;
		this.words = words;
	}

	/** As everybody reads them who may not read the original. */
	List<ReportText.Answer> masked(Complaint complaint) {
		return this.masking.answers(complaint.caseNumber().value(), complaint.isAnonymous())
			.stream()
			.map((answer) -> new ReportText.Answer(asked(answer), answered(answer), null))
			.toList();
	}

	/** As written, beside what others read of it. */
	List<ReportText.Answer> besideMasked(OriginalReport original, Complaint complaint) {
		if (original.answers().isEmpty()) {
			return List.of();
		}
		var masked = masked(complaint);
		return IntStream.range(0, masked.size()).mapToObj((place) -> {
			var written = answered(original.answers().get(place));
			var read = masked.get(place);
			return new ReportText.Answer(read.asked(), written, written.equals(read.answer()) ? null : read.answer());
		}).toList();
	}

	private String asked(GivenAnswer answer) {
		return inEnglish(answer.askedEn()) ? answer.askedEn() : answer.asked();
	}

	private String answered(GivenAnswer answer) {
		return switch (answer.kind()) {
			case "CHOICE" -> inEnglish(answer.labelEn()) ? answer.labelEn() : answer.label();
			case "YES_NO" -> this.words.of("desk.answer." + answer.value());
			case "DATE" -> this.words.day(LocalDate.parse(answer.value()));
			default -> answer.value();
		};
	}

	private boolean inEnglish(String english) {
		return english != null && "en".equals(this.words.locale().getLanguage());
	}

}
