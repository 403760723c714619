package id.go.lapor.duty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.go.lapor.engine.HeldTask;
import id.go.lapor.engine.PlannedWork;
import id.go.lapor.engine.TaskAccess;
import id.go.lapor.engine.TaskHands;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives back what lies in a hand that may not work on it any more. What was typed beside
 * a task is kept by task and field, so whoever takes it next finds the draft, as far as
 * they may read it; the one who left finds nothing.
 */
@Component
class HandBack implements PlannedWork {

	static final String NAME = "hand-back";

	private final TaskHands hands;

	private final TaskAccess access;

	private final Workplaces places;

	private final ApplicationEventPublisher house;

	HandBack(TaskHands hands, TaskAccess access, Workplaces places, ApplicationEventPublisher house) {
		this.hands = hands;
		this.access = access;
		this.places = places;
		this.house = house;
	}

	@Override
	public String name() {
		return NAME;
	}

	/** Whoever still has the office keeps the task; a second run finds nothing. */
	@Override
	@Transactional
	public void run(String subject) {
		boolean known = this.places.isKnown(subject);
		Map<String, List<HeldTask>> left = new LinkedHashMap<>();
		this.hands.of(subject)
			.stream()
			.filter((task) -> !known || !this.access.isMeantFor(subject, task.id()))
			.forEach((task) -> {
				this.hands.give(task.id(), null);
				left.computeIfAbsent(task.agency(), (agency) -> new ArrayList<>()).add(task);
			});
		left.forEach((agency, tasks) -> this.house.publishEvent(
				new TasksHandedBack(subject, agency, tasks.stream().map(HeldTask::caseNumber).distinct().toList())));
	}

}
