package id.go.lapor.desk;

import java.util.List;
import java.util.Map;

import id.go.lapor.desk.DuplicateLines.DuplicateLine;

/**
 * Everything the panel "Laporan" shows beside an open task.
 *
 * @param task the task
 * @param report the case at the reader's level
 * @param words the texts this task writes, with what was saved
 * @param shown texts of somebody else that this task decides on
 * @param targets which fields of the form the panel's codes go into
 * @param proposals bodies proposed by rules, best first
 * @param learned what was learned of such reports, or null
 * @param units other units of the body, those first that such reports went to
 * @param numbers the masked report with its places, where numbers are an issue; or null
 * @param preselected what stands in the form before it is touched, or null
 * @param evidence that an answer has to be shown by a file, in words, or null
 * @param duplicates reports that may tell of the same matter, for whoever may merge
 * @param labels the panel's own words, by key
 */
record TaskView(TaskLine task, CaseView report, List<Words> words, List<Words> shown, Targets targets,
		List<Proposal> proposals, LearnedLines.LearnedView learned, List<Unit> units, NumberView numbers,
		Preselection preselected, String evidence, List<DuplicateLine> duplicates, Map<String, String> labels) {

	/**
	 * The task.
	 *
	 * @param editable whether this person may write and complete
	 * @param mine whether this person took it
	 * @param holder who took it, by name, or null
	 * @param answersBeside whether an interim answer and contributions can be asked for
	 */
	record TaskLine(String id, String key, String name, boolean editable, boolean mine, String holder,
			boolean answersBeside) {
	}

	/**
	 * One text.
	 *
	 * @param field its key
	 * @param title above it
	 * @param hint below the title
	 * @param text what was saved, or empty
	 * @param templates whether it is one that people write again and again
	 * @param preview whether it can be looked at as others will read it
	 * @param warning that the same words went to many others, or null
	 */
	record Words(String field, String title, String hint, String text, boolean templates, boolean preview,
			String warning) {
	}

	/** Keys of the form's fields, null where the task has none. */
	record Targets(String agency, String unit, String category) {
	}

	/** A proposed body, with why. */
	record Proposal(String code, String name, String reason) {
	}

	/**
	 * A unit of the same body.
	 *
	 * @param why what speaks for it, or null
	 */
	record Unit(String code, String name, String why) {
	}

}
