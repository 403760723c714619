package id.go.lapor.engine;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Ends the sessions of an account, on every node: they stand in one table. Whoever stole
 * a session is out as soon as the password is changed; the officer signs in once more.
 */
@Component
public class OfficerSessions {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	OfficerSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
		this.sessions = sessions;
	}

	/** Ends all of them, the half ones included. */
	public void end(String user) {
		this.sessions.findByPrincipalName(user).keySet().forEach(this.sessions::deleteById);
	}

	@TransactionalEventListener(fallbackExecution = true)
	void on(PasswordChanged change) {
		end(change.user());
	}

	@TransactionalEventListener(fallbackExecution = true)
	void on(AccountRemoved removal) {
		end(removal.user());
	}

}
