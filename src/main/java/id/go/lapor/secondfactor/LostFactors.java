package id.go.lapor.secondfactor;

import java.util.Collection;
import java.util.Set;

import id.go.lapor.engine.AccountRemoved;
import id.go.lapor.engine.OfficerSessions;
import id.go.lapor.secondfactor.SecondFactorChanged.Change;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How a second factor goes without its own code. */
@Component
public class LostFactors {

	private static final int SHORTEST_REASON = 10;

	private static final int LONGEST_REASON = 500;

	private final FactorRows rows;

	private final FactorEvents events;

	private final OfficerSessions sessions;

	private final TransactionTemplate transaction;

	LostFactors(FactorRows rows, FactorEvents events, OfficerSessions sessions,
			PlatformTransactionManager transactions) {
		this.rows = rows;
		this.events = events;
		this.sessions = sessions;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Those of these accounts that have one. */
	public Set<String> setUpAmong(Collection<String> users) {
		return this.rows.setUpAmong(users);
	}

	/**
	 * Removes the factor of an officer who lost telephone and recovery codes. The
	 * account's sessions end, and its officer is told. Whoever calls has decided whether
	 * the one who asks may.
	 * @throws id.go.lapor.language.Refusal if there is no such factor, it is the
	 * administrator's own, or no reason is given
	 */
	public void release(String user, String administrator, String reason) {
		if (user.equals(administrator)) {
			throw new FactorRefusal("ownFactor");
		}
		if (reason.strip().length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
			throw new FactorRefusal("reasonMissing", SHORTEST_REASON, LONGEST_REASON);
		}
		if (!this.rows.isSetUp(user)) {
			throw new FactorRefusal("noFactor");
		}
		this.transaction.executeWithoutResult((status) -> {
			this.rows.remove(user);
			this.events.note(user, Change.RELEASED, administrator, reason.strip());
		});
		this.sessions.end(user);
	}

	/** In the transaction in which the account goes. */
	@EventListener
	void forget(AccountRemoved removal) {
		this.rows.remove(removal.user());
		this.events.forget(removal.user());
	}

}
