package id.go.lapor.oversight;

import java.time.DateTimeException;
import java.time.LocalDate;

import id.go.lapor.language.Refusal;
import id.go.lapor.privacy.Masking;
import id.go.lapor.privacy.PlainWords;
import org.springframework.stereotype.Component;

/** What a programme may be called, and when it may end. */
@Component
class ProgrammeRules {

	/** A year that nobody means, and that a database would not keep. */
	private static final int LAST_YEAR = 2100;

	private final Masking masking;

	ProgrammeRules(Masking masking) {
		this.masking = masking;
	}

	/** The name as it is kept: it is read on every case, and names no person. */
	String name(String typed) {
		var name = PlainWords.of((typed != null) ? typed : "").replaceAll("\\s+", " ").strip();
		if (name.length() < 3 || name.length() > Programme.LONGEST) {
			throw new Refusal("oversight.programme.name", Programme.LONGEST);
		}
		boolean manyDigits = name.chars().filter(Character::isDigit).count() > 6;
		if (manyDigits || !this.masking.forPublic(name, null).findings().isEmpty()) {
			throw new Refusal("oversight.programme.names");
		}
		return name;
	}

	LocalDate day(String typed) {
		try {
			var day = LocalDate.parse((typed != null) ? typed.strip() : "");
			if (day.getYear() >= 2000 && day.getYear() <= LAST_YEAR) {
				return day;
			}
		}
		catch (DateTimeException ex) {
			// said below, as for a year that is none
		}
		throw new Refusal("oversight.programme.day");
	}

	/** Null where none is typed. */
	LocalDate lastDay(LocalDate first, String typed) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		var last = day(typed);
		if (last.isBefore(first)) {
			throw new Refusal("oversight.programme.endsFirst");
		}
		return last;
	}

	String reason(String typed) {
		if (typed == null || typed.isBlank()) {
			throw new Refusal("oversight.programme.reason");
		}
		return typed;
	}

}
