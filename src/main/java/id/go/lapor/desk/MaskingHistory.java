package id.go.lapor.desk;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.LaporClock;
import id.go.lapor.privacy.MaskingCorrection;
import id.go.lapor.privacy.MaskingCorrections;
import id.go.lapor.privacy.MaskingVersion;
import id.go.lapor.privacy.OriginalReport;
import org.springframework.stereotype.Component;

/**
 * Every masked version of a report with its difference to the one before. For those only
 * who read the original: a phrase that was masked later would stand there for others.
 */
@Component
class MaskingHistory {

	private final MaskingCorrections corrections;

	private final InWords words;

	MaskingHistory(MaskingCorrections corrections, InWords words) {
		this.corrections = corrections;
		this.words = words;
	}

	/** Oldest first. */
	List<ReportText.Version> of(CaseNumber number, OriginalReport original) {
		return this.corrections.versions(number.value())
			.stream()
			.filter(MaskingVersion::isTold)
			.map((version) -> line(version, original))
			.toList();
	}

	private ReportText.Version line(MaskingVersion version, OriginalReport original) {
		var kind = version.changes().get(0).kind();
		var phrases = version.changes()
			.stream()
			.map((change) -> phrase(change, original))
			.distinct()
			.collect(Collectors.joining(", "));
		return new ReportText.Version(version.number(),
				this.words.instant(Instant.parse(version.at()), LaporClock.ZONE),
				this.words.of("desk.timeline." + kind, Integer.toString(version.changes().size())), phrases,
				version.reason());
	}

	private static String phrase(MaskingCorrection change, OriginalReport original) {
		return original.words(change.part()).substring(change.start(), change.end());
	}

}
