package id.go.lapor.bureau;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.UnitEntry;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.engine.AgencyAccounts;
import id.go.lapor.engine.OpenTasks;
import id.go.lapor.language.Refusal;
import org.springframework.stereotype.Component;

/**
 * When a unit may close, and open again. Its work is handed on first: what is left at a
 * closed unit goes back to the national desk, which names another body, and closing would
 * be a way to lose cases. What still comes between today and the last day goes that way.
 */
@Component
class UnitClosing {

	private static final int MOST_COUNTED = 1_000;

	private final AgencyDirectory agencies;

	private final AgencyAccounts accounts;

	private final ComplaintRegister cases;

	private final OpenTasks tasks;

	private final UnitFunctions functions;

	UnitClosing(AgencyDirectory agencies, AgencyAccounts accounts, ComplaintRegister cases, OpenTasks tasks,
			UnitFunctions functions) {
		this.agencies = agencies;
		this.accounts = accounts;
		this.cases = cases;
		this.tasks = tasks;
		this.functions = functions;
	}

	/** The last day of a unit that can close; each refusal says what to do first. */
	LocalDate lastDay(UnitEntry unit, String typed) {
		var day = day(typed);
		var code = unit.agency().code();
		if (UnitFunctions.isInspectorate(unit.agency().function())) {
			throw new Refusal("bureau.unit.inspectorate");
		}
		var below = this.agencies.unitsOf(code).stream().map(Agency::name).collect(Collectors.joining(", "));
		if (!below.isEmpty()) {
			throw new Refusal("bureau.unit.hasUnits", below);
		}
		int people = this.accounts.membersOf(List.of(code)).size();
		if (people > 0) {
			throw new Refusal("bureau.unit.hasPeople", people);
		}
		int held = this.cases.heldBy(List.of(code), "", MOST_COUNTED).size();
		long open = this.tasks.countAt(code);
		if (held > 0 || open > 0) {
			throw new Refusal("bureau.unit.hasCases", held, open);
		}
		return day;
	}

	/** Whether it can go on, with what it answers for to itself. */
	void checkOpening(String body, UnitEntry unit) {
		if (!unit.listed() || unit.lastDay() == null) {
			throw new Refusal("bureau.unit.notOurs");
		}
		if (unit.agency().function() != null && body.equals(unit.agency().parentCode())) {
			this.functions.requireFree(body, unit.agency().code(), unit.agency().function());
		}
	}

	private LocalDate day(String typed) {
		var today = this.agencies.today();
		try {
			var day = LocalDate.parse(typed.strip());
			if (!day.isBefore(today) && !day.isAfter(today.plusYears(1))) {
				return day;
			}
		}
		catch (DateTimeException ex) {
			// refused like a day that is too early
		}
		throw new Refusal("bureau.unit.lastDay");
	}

}
