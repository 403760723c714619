package id.go.lapor.desk;

import java.util.List;

/**
 * What the card of a task shows beside its name; of the report's words nothing.
 *
 * @param task the engine's task id
 * @param number ten digits
 * @param spoken the number in groups
 * @param facts category, place, channel, and the holder where it is known
 * @param marks what to handle with care
 * @param tags words of this reader's office
 * @param left working days, or null for a task without a date
 */
record CardView(String task, String number, String spoken, List<String> facts, List<Mark> marks, List<String> tags,
		Left left) {

	/**
	 * A mark in words; the code chooses its colour and nothing else.
	 */
	record Mark(String code, String label) {
	}

	/**
	 * Working days in words; the code chooses their colour and nothing else.
	 */
	record Left(String code, String label) {
	}

}
