package id.go.lapor.engine.opening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.go.lapor.engine.opening.TaskListBook.Entry;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lists that each office finds in Tasklist. Made once and remembered by a name of
 * their own: what an administrator renamed, changed or removed stays so, and everything
 * else follows the application. They are rows that all readers share, so they are in
 * Indonesian. The engine's own "all tasks" filter is an unrestricted query and is not
 * created.
 */
@Component
class TasklistFilters {

	private final FilterService filters;

	private final TaskListQuestions questions;

	private final TaskListReaders readers;

	private final TaskListBook book;

	private final FormerLists former;

	private final MessageSource words;

	TasklistFilters(FilterService filters, TaskListQuestions questions, TaskListReaders readers, TaskListBook book,
			FormerLists former, MessageSource words) {
		this.filters = filters;
		this.questions = questions;
		this.readers = readers;
		this.book = book;
		this.former = former;
		this.words = words;
	}

	@Transactional
	public void ensure() {
		if (this.book.isEmpty()) {
			this.former.retire();
		}
		TaskLists.all().forEach(this::ensure);
	}

	private void ensure(TaskList list) {
		var wanted = wanted(list);
		var known = this.book.find(list.code());
		if (known.isEmpty()) {
			write(list, this.filters.newTaskFilter(name(list)), wanted);
		}
		else if (!known.get().wanted().equals(wanted)) {
			renew(list, known.get(), wanted);
		}
	}

	/** Somebody else's change outlives ours. */
	private void renew(TaskList list, Entry known, String wanted) {
		boolean ours = this.book.content(known.filterId()).filter(known.written()::equals).isPresent();
		if (ours) {
			write(list, this.filters.getFilter(known.filterId()), wanted);
		}
		else {
			this.book.enter(list.code(), new Entry(known.filterId(), wanted, known.written()));
		}
	}

	private void write(TaskList list, Filter filter, String wanted) {
		filter.setName(name(list));
		filter.setQuery(this.questions.of(list));
		filter.setProperties(looks(list));
		this.filters.saveFilter(filter);
		this.readers.are(list.readers(), filter.getId());
		this.book.enter(list.code(),
				new Entry(filter.getId(), wanted, this.book.content(filter.getId()).orElseThrow()));
	}

	private Map<String, Object> looks(TaskList list) {
		var looks = new LinkedHashMap<String, Object>();
		looks.put("description", description(list));
		looks.put("priority", list.place());
		looks.put("color", list.color());
		looks.put("refresh", true);
		looks.put("showUndefinedVariable", false);
		looks.put("variables", List.of());
		return looks;
	}

	private String wanted(TaskList list) {
		var readers = list.readers().stream().sorted().toList();
		return TaskListBook.digest(String.join("\n", String.valueOf(TaskListQuestions.EDITION), name(list),
				description(list), String.valueOf(list.place()), list.color(), readers.toString(), list.which().name(),
				list.tasks().toString()));
	}

	private String name(TaskList list) {
		return this.words.getMessage("engine.list." + list.words() + ".name", null, Locale.ROOT);
	}

	private String description(TaskList list) {
		return this.words.getMessage("engine.list." + list.words() + ".description", null, Locale.ROOT);
	}

}
