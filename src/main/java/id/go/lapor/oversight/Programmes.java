package id.go.lapor.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.engine.LaporClock;
import id.go.lapor.language.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The priority programmes, and which case is about which. Whoever asks says who may; the
 * reasons stay in the timelines of the cases.
 */
@Component
public class Programmes {

	private final ProgrammeBook book;

	private final ProgrammeRules rules;

	private final ComplaintRegister register;

	private final Clock clock;

	Programmes(ProgrammeBook book, ProgrammeRules rules, ComplaintRegister register, Clock clock) {
		this.book = book;
		this.rules = rules;
		this.register = register;
		this.clock = clock;
	}

	/** Those with which cases are marked today, by name. */
	@Transactional(readOnly = true)
	public List<Programme> running() {
		return this.book.running(today())
			.stream()
			.sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
			.toList();
	}

	/** Those of them that there are, by id, with one question. */
	@Transactional(readOnly = true)
	public Map<Long, Programme> of(Collection<Long> ids) {
		return this.book.of(ids).stream().collect(Collectors.toMap(Programme::id, Function.identity()));
	}

	/** The newest first, those that ended among them. */
	@Transactional(readOnly = true)
	List<Programme> all() {
		return this.book.all();
	}

	/**
	 * Names a programme.
	 * @param until its last day, or empty
	 * @throws Refusal for a name or a day that is none, or a name that there is
	 */
	@Transactional
	void add(String name, String from, String until, String account) {
		var named = this.rules.name(name);
		if (this.book.knows(named)) {
			throw new Refusal("oversight.programme.known");
		}
		if (this.book.countUnended(today()) >= ProgrammeBook.MOST) {
			throw new Refusal("oversight.programme.tooMany", ProgrammeBook.MOST);
		}
		var first = this.rules.day(from);
		var last = this.rules.lastDay(first, until);
		this.book.note(added(named, first, last), account, this.clock.instant(), last);
	}

	/** Two may type the same name at the same moment. */
	private long added(String name, LocalDate first, LocalDate last) {
		try {
			return this.book.add(name, first, last);
		}
		catch (DuplicateKeyException ex) {
			throw new Refusal("oversight.programme.known");
		}
	}

	/**
	 * Says on which day a programme ends, or with nothing that its end is open. What is
	 * marked with it stays so.
	 * @param version the one that was read
	 * @throws Refusal for a day that is none, and for what somebody changed meanwhile
	 */
	@Transactional
	void end(long id, int version, String until, String account) {
		var programme = this.book.find(id).orElseThrow(() -> new Refusal("oversight.programme.gone"));
		var last = this.rules.lastDay(programme.from(), until);
		if (!this.book.end(id, version, last)) {
			throw new Refusal("oversight.programme.changedMeanwhile");
		}
		this.book.note(id, account, this.clock.instant(), last);
	}

	/**
	 * Enters a case.
	 * @param reason masked
	 * @throws Refusal without a reason, for a programme that does not run today, or if
	 * the state of the case forbids it
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void enter(CaseNumber number, long id, String reason) {
		var why = this.rules.reason(reason);
		var programme = this.book.find(id)
			.filter((one) -> one.runs(today()))
			.orElseThrow(() -> new Refusal("oversight.programme.noLonger"));
		this.register.alter(number, (complaint) -> complaint.enterProgramme(id, programme.name(), why));
	}

	/** Takes a case out again; with a reason, too. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void leave(CaseNumber number, String reason) {
		var why = this.rules.reason(reason);
		this.register.alter(number, (complaint) -> complaint
			.leaveProgramme(complaint.programme().flatMap(this.book::find).map(Programme::name).orElse(null), why));
	}

	LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), LaporClock.ZONE);
	}

}
