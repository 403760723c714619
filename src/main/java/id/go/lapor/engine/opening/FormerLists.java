package id.go.lapor.engine.opening;

import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The three lists that everybody had before each office got its own. They go when the new
 * ones come; one that an administrator renamed or gave another look is theirs and stays,
 * with a line in the log.
 */
@Component
class FormerLists {

	private static final Logger log = LoggerFactory.getLogger(FormerLists.class);

	private final FilterService filters;

	private final TaskService tasks;

	private final TaskListReaders readers;

	private final TaskListBook book;

	private final ObjectMapper json;

	FormerLists(FilterService filters, TaskService tasks, TaskListReaders readers, TaskListBook book,
			ObjectMapper json) {
		this.filters = filters;
		this.tasks = tasks;
		this.readers = readers;
		this.book = book;
		this.json = json;
	}

	void retire() {
		retire("Tugas saya", this.tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"), 10);
		retire("Tugas kelompok saya",
				this.tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}"), 20);
		retire("Lewat tenggat",
				this.tasks.createTaskQuery()
					.taskCandidateGroupInExpression("${currentUserGroups()}")
					.includeAssignedTasks()
					.dueBeforeExpression("${now()}"),
				30);
	}

	private void retire(String name, TaskQuery query, int place) {
		former(name).ifPresent((filter) -> {
			boolean untouched = asked(query.orderByDueDate().asc()).equals(asked(filter))
					&& Integer.valueOf(place).equals(looks(filter).get("priority"));
			if (untouched) {
				this.filters.deleteFilter(filter.getId());
			}
			else {
				log.warn("The list \"{}\" was changed by an administrator and stays beside the new ones", name);
			}
		});
	}

	private Optional<Filter> former(String name) {
		return this.filters.createTaskFilterQuery()
			.filterName(name)
			.list()
			.stream()
			.filter((filter) -> this.readers.isEverybodys(filter.getId()))
			.findFirst();
	}

	private static Map<String, Object> looks(Filter filter) {
		return (filter.getProperties() != null) ? filter.getProperties() : Map.of();
	}

	/** What the engine would keep of a question; it says so only of one that is kept. */
	private Object asked(TaskQuery query) {
		var filter = this.filters.saveFilter(this.filters.newTaskFilter("lapor").setQuery(query));
		var asked = asked(filter);
		this.filters.deleteFilter(filter.getId());
		return asked;
	}

	private Object asked(Filter filter) {
		try {
			return this.json.readTree(this.book.question(filter.getId()));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("The engine's list " + filter.getId() + " cannot be read", ex);
		}
	}

}
