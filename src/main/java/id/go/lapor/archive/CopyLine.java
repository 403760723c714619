package id.go.lapor.archive;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HexFormat;

/** Lines of the text format of COPY: columns by tabs, nothing as {@code \N}. */
final class CopyLine {

	private static final HexFormat HEX = HexFormat.of();

	private final StringBuilder text = new StringBuilder();

	private boolean begun;

	StringBuilder written() {
		return this.text;
	}

	private void text(String value) {
		column();
		int from = 0;
		for (int at = 0; at < value.length(); at++) {
			var written = switch (value.charAt(at)) {
				case '\\' -> "\\\\";
				case '\t' -> "\\t";
				case '\n' -> "\\n";
				case '\r' -> "\\r";
				default -> null;
			};
			if (written != null) {
				this.text.append(value, from, at).append(written);
				from = at + 1;
			}
		}
		this.text.append(value, from, value.length());
	}

	void instant(LocalDateTime utc, boolean zoned) {
		column();
		digits(utc.getYear(), 4).append('-');
		digits(utc.getMonthValue(), 2).append('-');
		digits(utc.getDayOfMonth(), 2).append(' ');
		digits(utc.getHour(), 2).append(':');
		digits(utc.getMinute(), 2).append(':');
		digits(utc.getSecond(), 2).append('.');
		digits(utc.getNano() / 1_000, 6);
		if (zoned) {
			this.text.append("+00");
		}
	}

	/** Any value as the database reads it; null is nothing. */
	void value(Object valueOrNull) {
		if (valueOrNull == null) {
			column().append("\\N");
		}
		else if (valueOrNull instanceof byte[] bytes) {
			HEX.formatHex(column().append("\\\\x"), bytes);
		}
		else if (valueOrNull instanceof OffsetDateTime instant) {
			instant(Piece.utc(instant), true);
		}
		else {
			text(valueOrNull.toString());
		}
	}

	void end() {
		this.text.append('\n');
		this.begun = false;
	}

	private StringBuilder column() {
		if (this.begun) {
			this.text.append('\t');
		}
		this.begun = true;
		return this.text;
	}

	private StringBuilder digits(int value, int width) {
		for (int power = (width == 6) ? 100_000 : (width == 4) ? 1_000 : 10; power > 0; power /= 10) {
			this.text.append((char) ('0' + value / power % 10));
		}
		return this.text;
	}

}
