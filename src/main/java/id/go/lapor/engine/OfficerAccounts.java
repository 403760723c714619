package id.go.lapor.engine;

import java.util.Objects;

import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The engine's accounts, which tell the house when a password changed or an account went,
 * in the transaction in which it did - whoever did it, and through whichever door.
 */
class OfficerAccounts extends DbIdentityServiceProvider {

	private final ApplicationEventPublisher house;

	OfficerAccounts(ApplicationEventPublisher house) {
		this.house = house;
	}

	@Override
	public IdentityOperationResult saveUser(User user) {
		var before = user.getPassword();
		var result = super.saveUser(user);
		if (before != null && !Objects.equals(before, user.getPassword())) {
			this.house.publishEvent(new PasswordChanged(user.getId()));
		}
		return result;
	}

	@Override
	public IdentityOperationResult deleteUser(String userId) {
		var result = super.deleteUser(userId);
		this.house.publishEvent(new AccountRemoved(userId));
		return result;
	}

	@Override
	public IdentityOperationResult createMembership(String userId, String groupId) {
		var result = super.createMembership(userId, groupId);
		tell(userId, groupId, true);
		return result;
	}

	@Override
	public IdentityOperationResult deleteMembership(String userId, String groupId) {
		var result = super.deleteMembership(userId, groupId);
		tell(userId, groupId, false);
		return result;
	}

	private void tell(String user, String office, boolean given) {
		this.house.publishEvent(new OfficeChanged(user, office, given, getCommandContext().getAuthenticatedUserId()));
	}

	/** Opens one for each command of the engine. */
	record Factory(ApplicationEventPublisher house) implements SessionFactory {

		@Override
		public Class<?> getSessionType() {
			return OfficerAccounts.class;
		}

		@Override
		public Session openSession() {
			return new OfficerAccounts(this.house);
		}

	}

}
