package id.go.lapor.agency;

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

}
