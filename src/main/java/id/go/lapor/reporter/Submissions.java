package id.go.lapor.reporter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.Receipt;
import id.go.lapor.intake.AcceptedReport;
import id.go.lapor.intake.Intake;
import id.go.lapor.intake.NewReport;
import id.go.lapor.privacy.SealedAnswer;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a report once. Under a key of the sender's choice the same report gives the same
 * answer for 24 hours, so nobody who lost the answer - a broken line, a page loaded again
 * - makes a second report or loses the receipt. Key and report are kept in one
 * transaction; the answer is sealed under the key, of which only a hash is kept.
 */
@Component
public class Submissions {

	private static final String PLACE = "idempotency_record";

	private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);

	private final Intake intake;

	private final HandedFiles files;

	private final AnswerRecords records;

	private final SealedAnswer seal;

	private final ObjectMapper json;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final AtomicReference<Instant> cleaned = new AtomicReference<>(Instant.MIN);

	Submissions(Intake intake, HandedFiles files, AnswerRecords records, SealedAnswer seal, ObjectMapper json,
			PlatformTransactionManager transactions, Clock clock) {
		this.intake = intake;
		this.files = files;
		this.records = records;
		this.seal = seal;
		this.json = json;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/** Takes a report; asking twice makes two. */
	public AcceptedReport accept(NewReport typed) {
		return accept(typed, null);
	}

	/**
	 * Takes a report with what lies in a drawer.
	 * @param drawer its secret, or null for a report without files
	 */
	public AcceptedReport accept(NewReport typed, String drawer) {
		return this.transaction.execute((status) -> intake(clean(typed), drawer));
	}

	/**
	 * Takes a report once for this key.
	 * @param key 1 to 255 printable characters
	 * @throws KeyReused if the key belongs to a report with other content
	 * @throws StillBeingAccepted if the same request is being worked on
	 */
	public AcceptedReport acceptOnce(String key, NewReport typed) {
		return acceptOnce(key, typed, null);
	}

	/**
	 * The same with what lies in a drawer: other files are other content.
	 * @param drawer its secret, or null for a report without files
	 */
	public AcceptedReport acceptOnce(String key, NewReport typed, String drawer) {
		if (key.isBlank() || key.length() > 255 || !key.chars().allMatch((sign) -> sign >= ' ' && sign < 127)) {
			throw new UnusableKey();
		}
		clean();
		var report = clean(typed);
		var body = this.files.after(write(report), drawer);
		try {
			return this.transaction.execute((status) -> firstTime(key, report, drawer, body));
		}
		catch (KeyTaken | PessimisticLockingFailureException ex) {
			return this.records.find(this.seal.locators(key))
				.map((kept) -> again(key, body, kept))
				.orElseThrow(StillBeingAccepted::new);
		}
	}

	private AcceptedReport firstTime(String key, NewReport report, String drawer, byte[] body) {
		var hashes = this.seal.locators(key);
		var kept = this.records.find(hashes);
		if (kept.isPresent()) {
			return again(key, body, kept.get());
		}
		this.records.take(hashes, this.seal.digest(key, body));
		var accepted = intake(report, drawer);
		this.records.fill(hashes.get(0), this.seal.seal(key, PLACE, write(Answer.of(accepted))));
		return accepted;
	}

	private AcceptedReport intake(NewReport report, String drawer) {
		var accepted = this.intake.accept(report);
		this.files.keepWithReport(accepted.caseNumber(), drawer);
		return accepted;
	}

	private AcceptedReport again(String key, byte[] body, AnswerRecords.Kept kept) {
		if (!this.seal.matches(key, body, kept.bodyHmac())) {
			throw new KeyReused();
		}
		try {
			return this.json.readValue(this.seal.open(key, PLACE, kept.sealedAnswer()), Answer.class).accepted();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Once an hour and node, in a transaction of its own. */
	private void clean() {
		var last = this.cleaned.get();
		var now = this.clock.instant();
		if (last.isBefore(now.minus(BETWEEN_CLEANINGS)) && this.cleaned.compareAndSet(last, now)) {
			this.transaction.executeWithoutResult((status) -> this.records.forgetOld());
		}
	}

	private byte[] write(Object value) {
		try {
			return this.json.writeValueAsBytes(value);
		}
		catch (JsonProcessingException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static NewReport clean(NewReport typed) {
		UnaryOperator<String> clean = TypedWords::clean;
		var person = typed.reporter();
		var answers = new HashMap<String, String>();
		typed.answers().forEach((code, answer) -> answers.put(code, TypedWords.line(answer)));
		var reporter = (person == null) ? null : new NewReport.Person(clean.apply(person.name()),
				clean.apply(person.phone()), clean.apply(person.email()));
		return new NewReport(clean.apply(typed.kind()), clean.apply(typed.title()), clean.apply(typed.text()),
				clean.apply(typed.category()), clean.apply(typed.regionCode()), clean.apply(typed.address()),
				typed.eventDate(), clean.apply(typed.agencyCode()), typed.anonymous(), typed.secret(),
				clean.apply(typed.channel()), reporter, typed.numbersMayBeOpened(), typed.scribe(), answers);
	}

	/** What is sealed: the answer as codes. */
	record Answer(String caseNumber, String receipt, CaseStatus status) {

		static Answer of(AcceptedReport accepted) {
			return new Answer(accepted.caseNumber().value(), accepted.receipt().value(), accepted.status());
		}

		AcceptedReport accepted() {
			return new AcceptedReport(CaseNumber.of(this.caseNumber), new Receipt(this.receipt), this.status);
		}

		@Override
		public String toString() {
			return "Answer[hidden]";
		}

	}

}
