package id.go.lapor.desk;

import java.util.ArrayList;
import java.util.List;

import id.go.lapor.language.Refusal;
import id.go.lapor.sla.SlaRefusal;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Why something could not be done, in one sentence of the officer's language. */
@Component
class Obstacles {

	private static final Logger log = LoggerFactory.getLogger(Obstacles.class);

	private static final List<Class<?>> SOMEBODY_ELSE = List.of(OptimisticLockingException.class,
			ConcurrencyFailureException.class, OptimisticLockException.class, PessimisticLockException.class,
			TaskAlreadyClaimedException.class);

	private final MessageSource messages;

	private final InWords words;

	Obstacles(MessageSource messages, InWords words) {
		this.messages = messages;
		this.words = words;
	}

	/**
	 * The sentence.
	 * @param fate what became of the task: whoever finds it taken or finished reads who
	 * did that
	 */
	String inWords(RuntimeException failure, TaskFate fate) {
		for (Throwable cause : causes(failure)) {
			if (cause instanceof UnknownTask
					|| (cause instanceof Refusal refusal && "desk.notYourTask".equals(refusal.key()))) {
				return (fate.told() != null) ? fate.told() : ((Refusal) cause).in(this.words.locale());
			}
			if (cause instanceof Refusal refusal) {
				return refusal.in(this.words.locale());
			}
			if (cause instanceof SlaRefusal refusal) {
				return this.messages.getMessage(refusal.messageKey(), refusal.arguments(), this.words.locale());
			}
			if (SOMEBODY_ELSE.stream().anyMatch((type) -> type.isInstance(cause))) {
				return (fate.told() != null) ? fate.told() : this.words.of("desk.somebodyElse");
			}
			if (cause instanceof AuthorizationException) {
				return this.words.of("desk.notYours");
			}
		}
		if (fate.told() != null) {
			return fate.told();
		}
		log.warn("A task could not be worked on in bulk", failure);
		return this.words.of("desk.bulk.fault");
	}

	private static List<Throwable> causes(Throwable failure) {
		var causes = new ArrayList<Throwable>();
		for (var cause = failure; cause != null && !causes.contains(cause); cause = cause.getCause()) {
			causes.add(cause);
		}
		return causes;
	}

}
