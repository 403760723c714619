package id.go.lapor.agency;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a body changes its own part of the directory. Whoever calls has decided whether
 * the person asking may, after {@link #lock()}. The shipped data undoes none of it at the
 * next start, and every node sees it within the minute.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AgencyRegister {

	private final AgencyTable table;

	private final DirectoryState state;

	AgencyRegister(AgencyTable table, DirectoryState state) {
		this.table = table;
		this.state = state;
	}

	/** One change of bodies at a time, on all nodes, to the end of the transaction. */
	public void lock() {
		this.state.lock();
	}

	/**
	 * Whether the head sees an agency's answers before they leave: the next ones, not
	 * those that wait for the head already.
	 */
	public void approve(String agency, boolean required) {
		this.table.approve(agency, required);
		this.state.changed();
	}

	/**
	 * Founds a unit below the body or below another unit.
	 * @param code small letters, digits and hyphens; new, and good for ever
	 * @param function what it answers for, or null
	 */
	public void add(String code, String parent, UnitWords words, String function) {
		var above = row(parent).agency();
		var unit = new Agency(code, words.name(), words.nameEn(), parent, AgencyLevel.UNIT, function,
				above.regionCode(), above.zone(), false);
		put(new AgencyRow(unit, words.searchWords(), false, true, Validity.ALWAYS, Origin.ADMINISTRATOR));
	}

	/** Gives a unit other names and another function. */
	public void rename(String code, UnitWords words, String function) {
		put(row(code).named(words.name(), words.nameEn(), words.searchWords(), function));
	}

	/** A unit takes reports to the end of this day; with null there is no end. */
	public void endOn(String code, LocalDate lastDay) {
		put(row(code).until(lastDay));
	}

	private void put(AgencyRow row) {
		this.table.put(row);
		this.state.changed();
	}

	/** As it is written, without what the body says beside it. */
	private AgencyRow row(String code) {
		return this.table.rows()
			.stream()
			.filter((row) -> row.agency().code().equals(code))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No agency has the code " + code));
	}

}
