package id.go.lapor.duplicate;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A place that a text names.
 *
 * @param kind what kind of place
 * @param name its words in small letters, or a number
 */
record Place(PlaceKind kind, List<String> name) {

	private static final Set<String> COMMON_BEGINNINGS = DuplicateData.words("/duplicate/common-beginnings.txt");

	private static final Set<String> QUARTERS = Set.of("utara", "selatan", "timur", "barat", "tengah", "dalam", "wetan",
			"kulon", "lor", "kidul");

	private static final int TELLING_BONES = 3;

	/**
	 * From this length on one wrong letter, or two swapped ones, are a slip and no other
	 * name.
	 */
	private static final int LONG_NAME = 5;

	/**
	 * The same name, whatever stands before it: its first word, or its second too where
	 * hundreds of places begin alike (Taman, Sungai, Bumi). A letter may be wrong in a
	 * long one. Gang 4 is not Gang 5, and Cilandak Barat not Cilandak Timur.
	 */
	boolean isNamedLike(Place other) {
		if (!isWordLike(this.name.get(0), other.name.get(0)) || contradicts(other)) {
			return false;
		}
		boolean both = this.name.size() > 1 && other.name.size() > 1;
		return !both || !COMMON_BEGINNINGS.contains(this.name.get(0)) || this.name.get(1).equals(other.name.get(1));
	}

	private boolean contradicts(Place other) {
		var mine = distinction(this.name);
		var theirs = distinction(other.name);
		return mine.isPresent() && theirs.isPresent() && !mine.equals(theirs);
	}

	/** What tells places of one name apart: a number or a quarter of the sky. */
	private static Optional<String> distinction(List<String> name) {
		return name.stream()
			.skip(1)
			.filter((part) -> Character.isDigit(part.charAt(0)) || QUARTERS.contains(part))
			.findFirst();
	}

	private static boolean isWordLike(String mine, String theirs) {
		return mine.equals(theirs) || isSlip(mine, theirs) || isShortened(mine, theirs);
	}

	/** "Jl. Skjadi" in an SMS is Jalan Sukajadi. */
	private static boolean isShortened(String mine, String theirs) {
		var bones = Root.consonants(mine);
		return bones.length() >= TELLING_BONES && bones.equals(Root.consonants(theirs));
	}

	String words() {
		return String.join(" ", this.name);
	}

	private static boolean isSlip(String left, String right) {
		if (Math.min(left.length(), right.length()) < LONG_NAME || Math.abs(left.length() - right.length()) > 1) {
			return false;
		}
		int start = 0;
		int shorter = Math.min(left.length(), right.length());
		while (start < shorter && left.charAt(start) == right.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < shorter - start
				&& left.charAt(left.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
			end++;
		}
		int differ = Math.max(left.length(), right.length()) - start - end;
		return differ <= 1 || (differ == 2 && left.length() == right.length()
				&& left.charAt(start) == right.charAt(start + 1) && left.charAt(start + 1) == right.charAt(start));
	}

}
