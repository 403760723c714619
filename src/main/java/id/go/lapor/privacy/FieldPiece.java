package id.go.lapor.privacy;

/**
 * A piece of a masked report.
 *
 * @param words as everybody reads them
 * @param field the masked place they stand for, or null
 */
public record FieldPiece(String words, MaskedField field) {

	/** Says nothing: the words may name people. */
	@Override
	public String toString() {
		return "FieldPiece[" + this.field + "]";
	}

}
