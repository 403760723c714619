package id.go.lapor.engine;

import java.util.Collection;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

import id.go.lapor.language.Refusal;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.exception.NullValueException;

/**
 * What an officer submits with a task, seen without the engine: codes, dates and flags.
 * Tasklist and its REST interface check nothing on the server, so everything is checked
 * here: a variable nobody declared, a code that is none, a choice that does not exist.
 *
 * @param caseNumber the case (the business key)
 * @param phase the process instance, under which the officer's words are kept
 * @param officer the user who completes the task
 * @param tenant the body or unit that holds the task, or null at the national desk
 * @param values every variable the task sees
 */
public record TaskSubmission(String caseNumber, String phase, String officer, String tenant,
		Map<String, Object> values) {

	private static final String HOLDER = "agencyCode";

	private static final String CODE = "[A-Za-z0-9_.\\-]{1,64}";

	/**
	 * Reads what is being submitted with this task.
	 * @throws NullValueException if somebody else completed it a moment ago: the engine
	 * still holds the task it read, and nothing behind it
	 */
	public static TaskSubmission of(DelegateTask task) {
		if (task.getExecution() == null) {
			throw new NullValueException("The task " + task.getId() + " was completed meanwhile");
		}
		var authentication = task.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
		String officer = (authentication != null) ? authentication.getUserId() : task.getAssignee();
		return new TaskSubmission(task.getExecution().getProcessBusinessKey(), task.getProcessInstanceId(), officer,
				task.getTenantId(), task.getVariables());
	}

	/**
	 * Refuses variables that the model does not declare, values that are no codes (free
	 * text never becomes a process variable), and a holder other than the one the process
	 * runs under: a forged one would move the case to another agency.
	 */
	public TaskSubmission declaring(Set<String> declared) {
		this.values.forEach((name, value) -> {
			if (!declared.contains(name)) {
				throw new Refusal("engine.undeclaredVariable", name);
			}
			if (HOLDER.equals(name) && this.tenant != null && !this.tenant.equals(value)) {
				throw new Refusal("engine.undeclaredVariable", name);
			}
			if (!isPlain(value)) {
				throw new Refusal("engine.noCode", label(name));
			}
		});
		return this;
	}

	private static boolean isPlain(Object value) {
		if (value instanceof Collection<?> several) {
			return several.stream().allMatch(TaskSubmission::isPlain);
		}
		if (value instanceof String text) {
			return text.isEmpty() || text.matches(CODE);
		}
		return value == null || value instanceof Boolean || value instanceof Number || value instanceof Date;
	}

	/** The code in this field, if one was given. */
	public Optional<String> code(String field) {
		return Optional.ofNullable(this.values.get(field)).map(Object::toString).filter((text) -> !text.isBlank());
	}

	/**
	 * Whether this field is ticked; one that was not sent is not.
	 * @throws Refusal for anything but a tick
	 */
	public boolean flag(String field) {
		var value = this.values.get(field);
		if (value != null && !(value instanceof Boolean)) {
			throw new Refusal("engine.unknownChoice", label(field), "true, false");
		}
		return Boolean.TRUE.equals(value);
	}

	/** The choice in this field, if one was made. */
	public <E extends Enum<E>> Optional<E> choice(String field, Class<E> choices) {
		return code(field).map((code) -> {
			try {
				return Enum.valueOf(choices, code);
			}
			catch (IllegalArgumentException ex) {
				throw new Refusal("engine.unknownChoice", label(field), String.join(", ", names(choices)));
			}
		});
	}

	/** The choice in this field, which has to be made. */
	public <E extends Enum<E>> E required(String field, Class<E> choices) {
		return choice(field, choices).orElseThrow(() -> new Refusal("engine.choiceMissing", label(field)));
	}

	/** The field as the form calls it; officers do not read names of variables. */
	private static String label(String field) {
		var words = ResourceBundle.getBundle("messages/engine", Locale.ROOT);
		var key = "engine.field." + field;
		return words.containsKey(key) ? words.getString(key) : field;
	}

	private static <E extends Enum<E>> java.util.List<String> names(Class<E> choices) {
		return java.util.Arrays.stream(choices.getEnumConstants()).map(Enum::name).toList();
	}

}
