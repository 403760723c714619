package id.go.lapor.search;

import java.time.LocalDate;
import java.util.List;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;

/**
 * One report that was found, as the register has it now.
 *
 * @param title masked, in pieces
 * @param excerpt of the masked text, around the first word that was looked for
 * @param agency the body or unit that holds it, or null
 * @param day the day it came
 */
public record Hit(CaseNumber number, List<Piece> title, List<Piece> excerpt, CaseStatus status, String category,
		String region, String agency, LocalDate day, Disclosure disclosure) {

	public Hit {
		title = List.copyOf(title);
		excerpt = List.copyOf(excerpt);
	}

	/** The words are masked, and yet belong to people. */
	@Override
	public String toString() {
		return "Hit[" + this.number + "]";
	}

	/**
	 * A piece of a text.
	 *
	 * @param marked whether it was looked for
	 */
	public record Piece(String words, boolean marked) {
	}

}
