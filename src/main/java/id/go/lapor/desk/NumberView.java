package id.go.lapor.desk;

import java.util.List;

import org.springframework.ui.Model;

/**
 * The masked report in pieces for an officer who may open numbers in it, or who reads why
 * not.
 *
 * @param address empty where there is none
 * @param hint what to know about it, in words: the conditions, or why nothing opens now
 * @param mayOpen whether places carry a button
 */
record NumberView(List<Piece> title, List<Piece> text, List<Piece> address, String hint, boolean mayOpen) {

	/**
	 * A piece.
	 *
	 * @param words as everybody reads them
	 * @param field the id of a place that may be opened, or null
	 * @param kind what it is, in words, or null
	 * @param until when it closes again, in words, where it is open to this officer
	 */
	record Piece(String words, String field, String kind, String until) {
	}

	/** Gives a page what it shows; nothing where there is nothing to say. */
	static void show(NumberView numbersOrNull, Model page) {
		page.addAttribute("numbers", numbersOrNull);
		page.addAttribute("places", (numbersOrNull != null) ? numbersOrNull.places() : List.of());
	}

	/** Places that may be opened, in the order of the report. */
	List<Piece> places() {
		return java.util.stream.Stream.of(this.title, this.text, this.address)
			.flatMap(List::stream)
			.filter((piece) -> piece.field() != null)
			.toList();
	}

	/** Says nothing: the words may name people. */
	@Override
	public String toString() {
		return "NumberView[hidden]";
	}

}
