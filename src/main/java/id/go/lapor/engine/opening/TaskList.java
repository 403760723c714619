package id.go.lapor.engine.opening;

import java.util.List;
import java.util.Set;

import id.go.lapor.engine.Role;

/**
 * One list of tasks as the application wants it; its words stand under
 * {@code engine.list.<words>}.
 *
 * @param code its permanent name, under which the house remembers what became of it
 * @param words the key of its name and description
 * @param place where it stands among the others, the most urgent first
 * @param color of its mark in Tasklist
 * @param readers the offices that have use of it
 * @param which of the tasks
 * @param tasks element ids in the diagrams; empty for all. One, where a national office
 * has very many: only then an index gives them in the order of their urgency
 */
record TaskList(String code, String words, int place, String color, Set<Role> readers, Which which,
		List<String> tasks) {

	/** Which of the tasks a list holds. */
	enum Which {

		/** all of them, whoever works on them */
		ALL,
		/** those that nobody took and that are offered to the reader's groups */
		OFFERED,
		/** those that nobody took, where the reader's office is offered all of them */
		FREE,
		/** those the reader took */
		MINE,
		/** those whose date is over */
		OVERDUE,
		/** those whose date is over at the end of the day, but not yet */
		TODAY,
		/** those for which the reporter was promised something by the end of the day */
		PROMISED

	}

}
