package id.go.lapor.privacy;

import java.util.List;
import java.util.stream.Stream;

/**
 * A masked report in pieces.
 *
 * @param address empty where there is none
 */
public record FieldedReport(List<FieldPiece> title, List<FieldPiece> text, List<FieldPiece> address) {

	/** Whether any place of it may be opened. */
	public boolean holdsAnything() {
		return Stream.of(this.title, this.text, this.address)
			.flatMap(List::stream)
			.anyMatch((piece) -> piece.field() != null && piece.field().revealable());
	}

	/** Whether these are the words that are kept for everybody to read. */
	public boolean reads(String keptTitle, String keptText, String keptAddress) {
		return words(this.title).equals(keptTitle) && words(this.text).equals(keptText)
				&& words(this.address).equals((keptAddress != null) ? keptAddress : "");
	}

	private static String words(List<FieldPiece> pieces) {
		return String.join("", pieces.stream().map(FieldPiece::words).toList());
	}

	/** Says nothing: the words may name people. */
	@Override
	public String toString() {
		return "FieldedReport[hidden]";
	}

}
