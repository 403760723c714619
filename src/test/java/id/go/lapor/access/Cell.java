package id.go.lapor.access;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a rule says to one asker about one kind of case.
 *
 * @param may whether it lets in
 * @param learns which words of the case the answer holds
 */
record Cell(May may, Set<Learns> learns) {

	enum May {

		/** refused */
		NO,

		/** let in */
		YES,

		/** let in where the case lies at the asker's agency */
		OWN,

		/** refused also where it lies there, until the task is claimed; may be read */
		HELD,

		/** let in as far as the engine's own rights go */
		ENGINE,

		/** let in that one of the three offices of oversight */
		PANRB, KSP, OMBUDSMAN

	}

	/** Words of a case that are more or less secret. */
	enum Learns {

		/** m: the masked words */
		MASKED,

		/** o: the original words */
		ORIGINAL,

		/** n: the reporter's name */
		NAME

	}

	static Cell parse(String text) {
		var parts = text.strip().split("\\s+");
		var may = switch (parts[0]) {
			case "–", "" -> May.NO;
			case "yes" -> May.YES;
			case "own" -> May.OWN;
			case "held" -> May.HELD;
			case "engine" -> May.ENGINE;
			case "panrb" -> May.PANRB;
			case "ksp" -> May.KSP;
			case "ombudsman" -> May.OMBUDSMAN;
			default -> throw new IllegalArgumentException("Not a cell of docs/access.md: " + text);
		};
		var letters = (parts.length > 1) ? parts[1] : "";
		return new Cell(may, letters.chars().mapToObj(Cell::learns).collect(Collectors.toUnmodifiableSet()));
	}

	private static Learns learns(int letter) {
		return switch (letter) {
			case 'm' -> Learns.MASKED;
			case 'o' -> Learns.ORIGINAL;
			case 'n' -> Learns.NAME;
			default -> throw new IllegalArgumentException("Not a letter of docs/access.md: " + (char) letter);
		};
	}

	/** For an asker who is, or is not, of the agency that holds the case. */
	Cell forAgency(boolean own) {
		return switch (this.may) {
			case OWN -> own ? new Cell(May.YES, this.learns) : new Cell(May.NO, Set.of());
			case HELD -> new Cell(May.NO, own ? this.learns : Set.of());
			default -> this;
		};
	}

	/** For one of several offices that share a column. */
	Cell forOffice(Asker asker) {
		return switch (this.may) {
			case PANRB, KSP, OMBUDSMAN ->
				asker.name().equals(this.may.name()) ? new Cell(May.YES, this.learns) : new Cell(May.NO, Set.of());
			default -> this;
		};
	}

	boolean refuses() {
		return this.may == May.NO;
	}

}
