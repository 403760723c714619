package id.go.lapor.complaint;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where cases are kept, and the only way to change one: lock its row, check its state,
 * change it, write its timeline, tell who listens. Everything that follows in the same
 * transaction, the engine included, is in line behind that lock.
 */
@Component
public class ComplaintRegister {

	private final ComplaintRepository complaints;

	private final TimelineRepository timeline;

	private final WrittenLines lines;

	private final Receipts receipts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ComplaintRegister(ComplaintRepository complaints, TimelineRepository timeline, WrittenLines lines,
			Receipts receipts, ApplicationEventPublisher events, Clock clock) {
		this.complaints = complaints;
		this.timeline = timeline;
		this.lines = lines;
		this.receipts = receipts;
		this.events = events;
		this.clock = clock;
	}

	/** Enters a new report under its drawn number; the receipt is kept as a hash only. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void enter(CaseNumber number, Receipt receipt, NewComplaint report) {
		keep(this.complaints.save(new Complaint(number, this.receipts.hash(receipt), report)));
	}

	/**
	 * Changes a case under its row lock.
	 * @throws UnknownCase if there is none
	 * @throws CaseRefusal if its state forbids the change
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public <T> T change(CaseNumber number, Function<Complaint, T> change) {
		var complaint = this.complaints.lock(number.value()).orElseThrow(UnknownCase::new);
		var answer = change.apply(complaint.at(this.clock.instant().truncatedTo(ChronoUnit.MICROS)));
		keep(complaint);
		return answer;
	}

	/** As {@link #change}, where nothing is answered. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void alter(CaseNumber number, Consumer<Complaint> change) {
		change(number, (complaint) -> {
			change.accept(complaint);
			return null;
		});
	}

	@Transactional(readOnly = true)
	public Optional<Complaint> find(CaseNumber number) {
		return this.complaints.findById(number.value());
	}

	/** Those of them that there are, in any order; for a bounded number. */
	@Transactional(readOnly = true)
	public List<Complaint> findAll(Collection<CaseNumber> numbers) {
		return this.complaints.findAllById(numbers.stream().map(CaseNumber::value).toList());
	}

	/** The case, for those who may know that it exists. */
	@Transactional(readOnly = true)
	public Complaint require(CaseNumber number) {
		return find(number).orElseThrow(UnknownCase::new);
	}

	/**
	 * The case, unless it is secret: for those who have no receipt. To look for a secret
	 * case costs what it costs to look for none.
	 */
	@Transactional(readOnly = true)
	public Optional<Complaint> findNotSecret(CaseNumber number) {
		return this.complaints.findByCaseNumberAndSecretFalse(number.value());
	}

	/**
	 * The case, if the receipt is its own. Unknown number and wrong receipt cost the same
	 * time and give the same answer: nothing of the case is loaded before the receipt was
	 * compared.
	 */
	@Transactional(readOnly = true)
	public Optional<Complaint> findWithReceipt(CaseNumber number, Receipt receipt) {
		var hash = this.complaints.receiptHash(number.value());
		return this.receipts.matches(receipt, hash.orElse(null)) ? find(number) : Optional.empty();
	}

	/**
	 * Gives a case another receipt; the one before opens nothing from now on.
	 * @throws UnknownCase if there is none
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Receipt replaceReceipt(CaseNumber number) {
		var receipt = Receipt.draw();
		var hash = this.receipts.hash(receipt);
		alter(number, (complaint) -> complaint.replaceReceipt(hash));
		return receipt;
	}

	/** The lines that a reader of this level may see, oldest first. */
	@Transactional(readOnly = true)
	public List<TimelineEntry> timeline(CaseNumber number, Visibility reader) {
		return this.timeline.findByCaseNumberOrderById(number.value())
			.stream()
			.filter((line) -> line.visibility().compareTo(reader) <= 0)
			.toList();
	}

	/**
	 * The same of several cases, for a bounded number; a case without a line is not among
	 * them.
	 */
	@Transactional(readOnly = true)
	public Map<CaseNumber, List<TimelineEntry>> timelines(Collection<CaseNumber> numbers, Visibility reader) {
		return this.timeline.findByCaseNumberInOrderById(numbers.stream().map(CaseNumber::value).toList())
			.stream()
			.filter((line) -> line.visibility().compareTo(reader) <= 0)
			.collect(Collectors.groupingBy(TimelineEntry::caseNumber));
	}

	/** The lines that the reporter of the case may see, oldest first. */
	@Transactional(readOnly = true)
	public List<TimelineEntry> ownTimeline(CaseNumber number) {
		return timeline(number, Visibility.REPORTER).stream()
			.filter((line) -> line.visibility() != Visibility.OFFICERS)
			.toList();
	}

	/** Takes the reporter's words out of the timeline; what happened stays. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void forgetReporterWords(CaseNumber number) {
		this.complaints.flush();
		var before = this.lines.of(number);
		this.timeline.forgetWords(number.value(), ActorRole.REPORTER);
		var after = this.lines.of(number);
		var forgotten = IntStream.range(0, after.size())
			.filter((place) -> !Objects.equals(before.get(place).words(), after.get(place).words()))
			.mapToObj((place) -> new WordsForgotten.Line(place + 1, after.get(place)))
			.toList();
		if (!forgotten.isEmpty()) {
			this.events.publishEvent(new WordsForgotten(number, forgotten));
		}
	}

	/** The case under its row lock, if there still is one. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<Complaint> findLocked(CaseNumber number) {
		return this.complaints.lock(number.value());
	}

	/**
	 * Cases that ended before an instant and that no other case is merged into, in the
	 * order of their numbers.
	 * @param after the last number of the chunk before, or empty
	 */
	@Transactional(readOnly = true)
	public List<CaseNumber> endedBefore(Instant instant, String after, int most) {
		return numbers(this.complaints.endedBefore(instant, after, Limit.of(most)));
	}

	/** The same of reports archived as spam. */
	@Transactional(readOnly = true)
	public List<CaseNumber> spamEndedBefore(Instant instant, String after, int most) {
		return numbers(this.complaints.spamEndedBefore(instant, after, Limit.of(most)));
	}

	/**
	 * Cases that wait for work of one of these agencies, in the order of their numbers.
	 * @param after the last number of the chunk before, or empty
	 */
	@Transactional(readOnly = true)
	public List<CaseNumber> heldBy(Collection<String> agencies, String after, int most) {
		return numbers(this.complaints.heldBy(agencies, after, Limit.of(most)));
	}

	private static List<CaseNumber> numbers(List<String> values) {
		return values.stream().map(CaseNumber::of).toList();
	}

	/** Removes a case with its timeline and drafts; only once its time is over. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void remove(CaseNumber number) {
		this.timeline.deleteByCaseNumber(number.value());
		this.complaints.deleteById(number.value());
		this.complaints.flush();
	}

	/** Cases merged into this one that still wait for its answer. */
	@Transactional(readOnly = true)
	public List<CaseNumber> waitingFor(CaseNumber main) {
		return this.complaints.waitingFor(main.value()).stream().map(CaseNumber::of).toList();
	}

	/** Those of these cases that stand closed since a time in this span. */
	@Transactional(readOnly = true)
	public List<String> closedBetween(Collection<String> numbers, Instant from, Instant to) {
		return numbers.isEmpty() ? List.of() : this.complaints.closedBetween(numbers, from, to);
	}

	/**
	 * Cases that were merged into this one, those that took its answer included, the
	 * oldest first.
	 */
	@Transactional(readOnly = true)
	public List<CaseNumber> mergedInto(CaseNumber main, int most) {
		return numbers(this.complaints.mergedInto(main.value(), Limit.of(most)));
	}

	private void keep(Complaint complaint) {
		var news = complaint.takeNews();
		this.timeline.saveAll(news);
		// the engine reads the same database through its own statements
		this.complaints.flush();
		if (!news.isEmpty()) {
			// accounted for first, so that a line written in answer comes after it there
			// too
			this.events.publishEvent(new TimelineGrew(complaint.caseNumber(), news));
		}
		news.forEach((line) -> this.events.publishEvent(
				new CaseChanged(complaint.caseNumber(), line.event(), line.role(), line.agencyCode(), line.detail())));
	}

}
