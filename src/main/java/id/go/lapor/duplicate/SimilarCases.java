package id.go.lapor.duplicate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows somebody who writes which public cases tell of the same. Keys, words and the
 * rarity of words are read from public cases alone: a case that is secret or not
 * published yet changes neither the answer nor its time.
 */
@Component
public class SimilarCases {

	/** More would keep people from writing. */
	private static final int SHOWN = 3;

	private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

	private final DuplicateSearch search;

	private final ComplaintRegister register;

	private final Supporters supporters;

	private final Clock clock;

	SimilarCases(PublicBook book, MaskedReports reports, ComplaintRegister register, Supporters supporters,
			Clock clock) {
		this.search = new DuplicateSearch(book.book(), reports, new RecentWeights(book.book(), reports, clock));
		this.register = register;
		this.supporters = supporters;
		this.clock = clock;
	}

	/**
	 * The likeliest first.
	 * @param words what was written so far, masked; kept nowhere
	 * @param region code by Kepmendagri, or null
	 */
	@Transactional(readOnly = true)
	public List<SimilarCase> to(String words, String region) {
		return this.search.near(new FiledReport("", words, region, LocalDate.now(this.clock.withZone(CAPITAL))))
			.stream()
			.filter(DuplicateCandidate::isOneMatter)
			.map(this::shown)
			.flatMap(Optional::stream)
			.limit(SHOWN)
			.toList();
	}

	private Optional<SimilarCase> shown(DuplicateCandidate candidate) {
		var number = CaseNumber.of(candidate.caseNumber());
		return this.register.findNotSecret(number)
			.filter(PublicBook::isOffered)
			.map((complaint) -> new SimilarCase(candidate.caseNumber(), complaint.maskedTitle(),
					YearMonth.from(complaint.receivedAt().atZone(CAPITAL)), complaint.status(),
					candidate.reasons().stream().filter((reason) -> reason.sign().speaksFor()).toList(),
					this.supporters.of(number)));
	}

}
