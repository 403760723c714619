package id.go.lapor.response;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.Category;
import id.go.lapor.agency.CategoryDirectory;
import id.go.lapor.agency.Region;
import id.go.lapor.agency.RegionDirectory;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.privacy.KeyedMarks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which words a body sent to which of its cases, told by a keyed digest of their pattern:
 * who has the table alone learns neither the words nor whether a guess was right. One row
 * per case and pattern, so no two answers wait for each other's counter, and what a case
 * leaves here goes with the case.
 */
@Component
public class SentAnswers implements CaseRemoval {

	/**
	 * From so many other cases on somebody is asked: two alike may be neighbours, four
	 * are a habit. A decision of this project.
	 */
	static final int MANY = 3;

	/** No more are counted, so the question costs the same however often it was sent. */
	static final int MOST = 1_000;

	private static final String PURPOSE = "same answers";

	private final JdbcClient database;

	private final KeyedMarks marks;

	private final AgencyDirectory agencies;

	private final CategoryDirectory categories;

	private final RegionDirectory regions;

	private final Clock clock;

	SentAnswers(JdbcClient database, KeyedMarks marks, AgencyDirectory agencies, CategoryDirectory categories,
			RegionDirectory regions, Clock clock) {
		this.database = database;
		this.marks = marks;
		this.agencies = agencies;
		this.categories = categories;
		this.regions = regions;
		this.clock = clock;
	}

	/**
	 * To how many other cases the body that holds this one sent the same words.
	 * @param words masked, as they would be sent
	 * @return 0 where they were not many, and at most {@value #MOST}
	 */
	@Transactional(readOnly = true)
	public int repeated(Complaint complaint, String words) {
		int others = this.database.sql(
				"select count(*) from (select case_number from sent_answer where body_code = :body and digest in (:digests) "
						+ "and case_number <> :number fetch first " + MOST + " rows only) others")
			.param("body", body(complaint))
			.param("digests", digests(complaint, words))
			.param("number", complaint.caseNumber().value())
			.query(Integer.class)
			.single();
		return (others < MANY) ? 0 : others;
	}

	/** Remembers it, in the transaction that sends it and under the lock of the case. */
	@Transactional(propagation = Propagation.MANDATORY)
	void sent(Complaint complaint, String words) {
		var number = complaint.caseNumber().value();
		var digest = digests(complaint, words).get(0);
		boolean known = this.database.sql("select count(*) from sent_answer where case_number = ? and digest = ?")
			.params(number, digest)
			.query(Integer.class)
			.single() > 0;
		if (!known) {
			this.database.sql("insert into sent_answer (case_number, digest, body_code, sent_at) values (?, ?, ?, ?)")
				.params(number, digest, body(complaint), this.clock.instant().atOffset(ZoneOffset.UTC))
				.update();
		}
	}

	@Override
	public void remove(CaseNumber number) {
		this.database.sql("delete from sent_answer where case_number = ?").param(number.value()).update();
	}

	private List<String> digests(Complaint complaint, String words) {
		return this.marks.marks(PURPOSE, body(complaint),
				AnswerPattern.of(words, complaint.caseNumber(), names(complaint)));
	}

	private List<String> names(Complaint complaint) {
		return Stream
			.of(this.agencies.find(complaint.agencyCode()).map(Agency::name),
					Optional.of(this.agencies.bodyOf(complaint.agencyCode()).name()),
					this.categories.find(complaint.categoryCode()).map(Category::name),
					this.regions.find(complaint.regionCode()).map(Region::name))
			.flatMap(Optional::stream)
			.filter(Objects::nonNull)
			.toList();
	}

	private String body(Complaint complaint) {
		return this.agencies.bodyOf(complaint.agencyCode()).code();
	}

}
