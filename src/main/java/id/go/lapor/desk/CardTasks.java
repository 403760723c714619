package id.go.lapor.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.AsSystem;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Several open tasks as the person who asks, with two questions to the engine however
 * many they are. What the engine does not give this person does not exist for them.
 */
@Component
class CardTasks {

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final AsSystem system;

	CardTasks(TaskService tasks, RuntimeService runtime, AsSystem system) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.system = system;
	}

	/** Those of these tasks that this person may see, each with its case. */
	Map<Task, CaseNumber> of(Collection<String> ids) {
		var visible = this.tasks.createTaskQuery()
			.taskIdIn(ids.toArray(String[]::new))
			.list()
			.stream()
			.filter((task) -> task.getProcessInstanceId() != null)
			.toList();
		if (visible.isEmpty()) {
			return Map.of();
		}
		var numbers = numbers(visible.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()));
		var found = new HashMap<Task, CaseNumber>();
		visible.stream()
			.filter((task) -> numbers.containsKey(task.getProcessInstanceId()))
			.forEach((task) -> found.put(task, CaseNumber.of(numbers.get(task.getProcessInstanceId()))));
		return found;
	}

	/**
	 * The tasks are this person's to see; the numbers of their cases are no secret then.
	 */
	private Map<String, String> numbers(Set<String> instances) {
		List<ProcessInstance> found = this.system
			.call(() -> this.runtime.createProcessInstanceQuery().processInstanceIds(instances).list());
		return found.stream()
			.filter((instance) -> instance.getBusinessKey() != null)
			.collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
	}

}
