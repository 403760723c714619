package id.go.lapor.engine.opening;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * Asks the engine for the tasks of a list. The most urgent stands first, then what is due
 * first, then what has waited longest: thousands share one date, and an index has them in
 * this order. The expressions are evaluated when somebody looks; nobody but the
 * application can write one.
 */
@Component
class TaskListQuestions {

	/** To be raised when the same list asks another question than before. */
	static final int EDITION = 1;

	/**
	 * Midnight in Jakarta, in whatever zone the machine lives: no office of the country
	 * closes between this day's end there and its own.
	 */
	private static final String END_OF_DAY = "${dateTime().withZone(dateTime().getZone().forOffsetHours(7))"
			+ ".plusDays(1).withTimeAtStartOfDay()}";

	private static final String NOW = "${now()}";

	private final TaskService tasks;

	TaskListQuestions(TaskService tasks) {
		this.tasks = tasks;
	}

	TaskQuery of(TaskList list) {
		var query = this.tasks.createTaskQuery();
		if (list.tasks().size() == 1) {
			query.taskDefinitionKey(list.tasks().get(0));
		}
		else if (!list.tasks().isEmpty()) {
			query.taskDefinitionKeyIn(list.tasks().toArray(String[]::new));
		}
		return inOrder(narrow(query, list.which()), list.which()).orderByTaskCreateTime().asc();
	}

	/** What ends on one day is due at its closing hour: the urgent among them first. */
	private static TaskQuery inOrder(TaskQuery query, TaskList.Which which) {
		if (which == TaskList.Which.TODAY) {
			return query.orderByDueDate().asc().orderByTaskPriority().desc();
		}
		return query.orderByTaskPriority().desc().orderByDueDate().asc();
	}

	private static TaskQuery narrow(TaskQuery query, TaskList.Which which) {
		return switch (which) {
			case ALL -> query;
			case OFFERED -> query.taskCandidateGroupInExpression("${currentUserGroups()}");
			case FREE -> query.taskUnassigned();
			case MINE -> query.taskAssigneeExpression("${currentUser()}");
			case OVERDUE -> query.dueBeforeExpression(NOW);
			case TODAY -> query.dueAfterExpression(NOW).dueBeforeExpression(END_OF_DAY);
			case PROMISED -> query.followUpBeforeExpression(END_OF_DAY);
		};
	}

}
