package id.go.lapor.engine.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import id.go.lapor.language.Refusal;
import id.go.lapor.sla.SlaRefusal;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Why work on a task was refused, in one sentence that names the remedy. Indonesian,
 * because Tasklist shows it as it is.
 *
 * @param status the answer's status
 * @param sentence what the officer reads
 */
record TaskRefusal(int status, String sentence) {

	private static final List<Class<?>> SOMEBODY_ELSE = List.of(OptimisticLockingException.class,
			ConcurrencyFailureException.class, OptimisticLockException.class, PessimisticLockException.class);

	private static final String OTHER_TENANT = "belongs to no authenticated tenant";

	/** The sentence for a failure, given what the interface would have answered. */
	static TaskRefusal of(RuntimeException failure, int status, MessageSource words) {
		for (Throwable cause : causes(failure)) {
			if (cause instanceof Refusal refusal) {
				return new TaskRefusal(422, refusal.getMessage());
			}
			if (cause instanceof SlaRefusal refusal) {
				return new TaskRefusal(422, words.getMessage(refusal.messageKey(), refusal.arguments(), Locale.ROOT));
			}
			if (SOMEBODY_ELSE.stream().anyMatch((type) -> type.isInstance(cause))) {
				return said(409, "somebodyElse", words);
			}
			if (cause instanceof TaskAlreadyClaimedException) {
				return said(409, "taken", words);
			}
			if (cause instanceof AuthorizationException) {
				return said(403, "notYours", words);
			}
			if (isOfAnotherTenant(cause)) {
				return said(404, "gone", words);
			}
			if (cause instanceof NullValueException) {
				// the task is gone, or something behind it is missing: whoever asks knows
				return said(500, "fault", words);
			}
		}
		return (status >= 500) ? said(500, "fault", words) : said(status, "unreadable", words);
	}

	/** Somebody else completed the task a moment ago. */
	static TaskRefusal gone(MessageSource words) {
		return said(404, "gone", words);
	}

	/** The engine has no exception of its own for this. */
	private static boolean isOfAnotherTenant(Throwable cause) {
		return cause instanceof ProcessEngineException && String.valueOf(cause.getMessage()).contains(OTHER_TENANT);
	}

	private static TaskRefusal said(int status, String key, MessageSource words) {
		return new TaskRefusal(status, words.getMessage("engine.task." + key, null, Locale.ROOT));
	}

	private static List<Throwable> causes(Throwable failure) {
		var causes = new ArrayList<Throwable>();
		for (var cause = failure; cause != null && !causes.contains(cause); cause = cause.getCause()) {
			causes.add(cause);
		}
		return causes;
	}

}
