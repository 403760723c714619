package id.go.lapor.engine.opening;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * The lists that every officer finds in Tasklist. Known by name and made once: what an
 * administrator changed in them stays. The engine's own "all tasks" filter is an
 * unrestricted query and is not created.
 */
@Component
class TasklistFilters {

	private final FilterService filters;

	private final TaskService tasks;

	private final AuthorizationService authorizations;

	TasklistFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
		this.filters = filters;
		this.tasks = tasks;
		this.authorizations = authorizations;
	}

	void ensure() {
		ensure("Tugas saya", "Tugas yang sudah saya ambil", 10, "#1f6f54",
				this.tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
		ensure("Tugas kelompok saya", "Tugas yang boleh saya ambil", 20, "#1d4e89",
				this.tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}"));
		ensure("Lewat tenggat", "Tugas kelompok saya yang melewati tenggat", 30, "#a4262c",
				this.tasks.createTaskQuery()
					.taskCandidateGroupInExpression("${currentUserGroups()}")
					.includeAssignedTasks()
					.dueBeforeExpression("${now()}"));
	}

	private void ensure(String name, String description, int priority, String color, TaskQuery query) {
		if (this.filters.createTaskFilterQuery().filterName(name).count() > 0) {
			return;
		}
		var filter = this.filters.newTaskFilter(name);
		filter.setQuery(query.orderByDueDate().asc());
		filter.setProperties(Map.of("description", description, "priority", priority, "color", color, "refresh", true,
				"showUndefinedVariable", false, "variables",
				List.of(Map.of("name", "agencyCode", "label", "Instansi"))));
		this.filters.saveFilter(filter);
		var everybody = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
		everybody.setUserId(Authorization.ANY);
		everybody.setResource(Resources.FILTER);
		everybody.setResourceId(filter.getId());
		everybody.addPermission(Permissions.READ);
		this.authorizations.saveAuthorization(everybody);
	}

}
