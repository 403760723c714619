package id.go.lapor.secondfactor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.go.lapor.engine.SecondFactor;
import id.go.lapor.limits.AccountTries;
import id.go.lapor.privacy.KeyedMarks;
import id.go.lapor.secondfactor.SecondFactorChanged.Change;
import id.go.lapor.secondfactor.FactorRows.Factor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The second factors of all accounts. Their time is the real one, as a session's is: the
 * demo's clock would make telephones wrong. Every code that is tried counts, right or
 * wrong and before anything is looked up, so that many tries at once gain nothing.
 */
@Component
class SecondFactors implements SecondFactor {

	private final FactorRows rows;

	private final FactorEvents events;

	private final AccountTries tries;

	private final KeyedMarks keys;

	private final Demand demand;

	private final TransactionTemplate transaction;

	private final Clock realClock;

	@Autowired
	SecondFactors(FactorRows rows, FactorEvents events, AccountTries tries, KeyedMarks keys,
			@Value("${lapor.second-factor}") Demand demand, PlatformTransactionManager transactions) {
		this(rows, events, tries, keys, demand, transactions, Clock.systemUTC());
	}

	SecondFactors(FactorRows rows, FactorEvents events, AccountTries tries, KeyedMarks keys, Demand demand,
			PlatformTransactionManager transactions, Clock realClock) {
		this.rows = rows;
		this.events = events;
		this.tries = tries;
		this.keys = keys;
		this.demand = demand;
		this.transaction = new TransactionTemplate(transactions);
		this.realClock = realClock;
	}

	@Override
	public Need needOf(String user, Set<String> offices) {
		if (this.rows.isSetUp(user)) {
			return Need.CODE;
		}
		return isDemanded(offices) ? Need.SET_UP : Need.NONE;
	}

	@Override
	public boolean isMissing(String user, Set<String> offices) {
		return isDemanded(offices) && !this.rows.isSetUp(user);
	}

	boolean isDemanded(Set<String> offices) {
		return this.demand.isMadeOf(offices);
	}

	/** Since when the account has a second factor. */
	Optional<Instant> since(String user) {
		return this.rows.setUpAt(user);
	}

	int recoveryCodesLeft(String user) {
		return this.rows.countRecovery(user);
	}

	/**
	 * Makes a secret that counts once {@link #confirm} was told its first code; until
	 * then the one in use stays.
	 * @param code a code of the factor in use; ignored where there is none
	 * @throws FactorRefusal if that code is not taken
	 */
	SharedSecret propose(String user, String code) {
		if (this.rows.isSetUp(user)) {
			pass(user, code);
		}
		var secret = SharedSecret.random();
		this.transaction.executeWithoutResult((status) -> {
			this.keys.claim();
			this.rows.propose(user, secret);
		});
		return secret;
	}

	/** The secret that waits for its first code, to be shown again after a mistake. */
	Optional<SharedSecret> waiting(String user) {
		return this.transaction.execute((status) -> this.rows.lock(user).map(Factor::waiting));
	}

	/**
	 * Puts the proposed secret in use.
	 * @return the recovery codes, which nobody can read again
	 * @throws FactorRefusal if the code is not one of the proposed secret
	 */
	List<String> confirm(String user, String code) {
		count(user);
		return this.transaction.execute((status) -> {
			var secret = this.rows.lock(user).map(Factor::waiting).orElseThrow(() -> new FactorRefusal("nothingWaits"));
			var now = this.realClock.instant();
			var step = TimeCodes.stepOf(secret.bytes(), digits(code), now, 0).orElseThrow(FactorRefusal::codeWrong);
			this.rows.use(user, secret, step, now);
			this.events.note(user, Change.SET_UP, user, null);
			return recoveryCodes(user, secret);
		});
	}

	/**
	 * Takes one code: of the telephone, or a recovery code, each of them once.
	 * @throws FactorRefusal if it is not taken
	 */
	void pass(String user, String code) {
		count(user);
		this.transaction.executeWithoutResult((status) -> take(user, code));
	}

	/** Replaces the recovery codes. */
	List<String> renewRecoveryCodes(String user, String code) {
		count(user);
		return this.transaction.execute((status) -> {
			var secret = take(user, code);
			this.events.note(user, Change.RECOVERY_RENEWED, user, null);
			return recoveryCodes(user, secret);
		});
	}

	/**
	 * @throws FactorRefusal if the code is not taken, or the office demands the factor
	 */
	void turnOff(String user, Set<String> offices, String code) {
		if (isDemanded(offices)) {
			throw new FactorRefusal("demanded");
		}
		count(user);
		this.transaction.executeWithoutResult((status) -> {
			take(user, code);
			this.rows.remove(user);
			this.events.note(user, Change.TURNED_OFF, user, null);
		});
	}

	private SharedSecret take(String user, String code) {
		var factor = this.rows.lock(user).filter((row) -> row.secret() != null).orElseThrow(FactorRefusal::codeWrong);
		if (RecoveryCodes.looksLike(code)) {
			if (!this.rows.takeRecovery(user, RecoveryCodes.hash(factor.secret(), code))) {
				throw FactorRefusal.codeWrong();
			}
			this.events.note(user, Change.RECOVERY_USED, user, null);
			return factor.secret();
		}
		var step = TimeCodes.stepOf(factor.secret().bytes(), digits(code), this.realClock.instant(), factor.lastStep());
		this.rows.takeStep(user, step.orElseThrow(FactorRefusal::codeWrong));
		return factor.secret();
	}

	private void count(String user) {
		var wait = this.tries.begin(user);
		if (!wait.isZero()) {
			throw new FactorRefusal("tooOften", wait.plus(Duration.ofSeconds(59)).toMinutes());
		}
	}

	private List<String> recoveryCodes(String user, SharedSecret secret) {
		var codes = RecoveryCodes.random();
		this.rows.replaceRecovery(user, codes.stream().map((code) -> RecoveryCodes.hash(secret, code)).toList());
		return codes;
	}

	private static String digits(String typed) {
		return typed.replaceAll("\\D", "");
	}

}
