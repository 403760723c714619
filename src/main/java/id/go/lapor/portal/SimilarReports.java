package id.go.lapor.portal;

import java.time.format.DateTimeFormatter;
import java.util.List;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.duplicate.DuplicateReason;
import id.go.lapor.duplicate.SimilarCase;
import id.go.lapor.duplicate.SimilarCases;
import id.go.lapor.reporter.ReaderWords;

import org.springframework.stereotype.Component;

/**
 * Public cases that may tell of what is being written, in the writer's language: whoever
 * finds the own trouble there need not write it again.
 */
@Component
class SimilarReports {

	private final SimilarCases cases;

	SimilarReports(SimilarCases cases) {
		this.cases = cases;
	}

	/**
	 * At most three.
	 * @param written what was written so far, masked
	 */
	List<Line> to(String written, String region, ReaderWords words) {
		return written.isBlank() ? List.of()
				: this.cases.to(written, region).stream().map((found) -> line(found, words)).toList();
	}

	private static Line line(SimilarCase found, ReaderWords words) {
		return new Line(found.caseNumber(), CaseNumber.of(found.caseNumber()).spoken(), found.title(),
				words.say("portal.similar.about", words.month(found.received()), words.status(found.status(), null)),
				(found.supporters() > 0) ? words.say("portal.supporters", found.supporters()) : null,
				found.reasons().stream().map((reason) -> inWords(reason, words)).toList());
	}

	private static String inWords(DuplicateReason reason, ReaderWords words) {
		var key = "duplicate.sign." + reason.sign();
		return (reason.kind() != null) ? words.say(key, words.say("duplicate.place." + reason.kind(), reason.place()))
				: words.say(key, reason.number());
	}

	/**
	 * One case.
	 *
	 * @param about month and state
	 * @param supporters how many, in words, or null
	 * @param reasons why it is shown
	 */
	record Line(String number, String spoken, String title, String about, String supporters, List<String> reasons) {
	}

}
