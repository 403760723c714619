package id.go.lapor.bureau;

import java.util.Locale;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.language.Refusal;
import org.springframework.stereotype.Component;

/** What a unit has to be; each refusal says what to do. */
@Component
class UnitRules {

	private static final int SHORTEST_NAME = 5;

	private static final int LONGEST_NAME = 150;

	private static final int LONGEST_WORDS = 200;

	/** More than any government has, few enough for one page. */
	private static final int MOST = 300;

	private final UnitRoll roll;

	private final AgencyDirectory agencies;

	UnitRules(UnitRoll roll, AgencyDirectory agencies) {
		this.roll = roll;
		this.agencies = agencies;
	}

	/** The code of a new unit: that of its body and an abbreviation. */
	String newCode(String body, UnitWish wish) {
		var abbreviation = wish.abbreviation().toLowerCase(Locale.ROOT);
		if (!abbreviation.matches("[a-z0-9]{2,20}")) {
			throw new Refusal("bureau.unit.abbreviation");
		}
		var code = body + "-" + abbreviation;
		if (this.agencies.find(code).isPresent()) {
			throw new Refusal("bureau.unit.abbreviationTaken", abbreviation);
		}
		if (this.roll.of(body).size() >= MOST) {
			throw new Refusal("bureau.unit.tooMany", MOST);
		}
		return code;
	}

	/** What it stands below: the body, or an open unit of it. */
	String parent(String body, UnitWish wish) {
		return this.agencies.receiving(wish.parent())
			.filter((above) -> this.agencies.bodyOf(above.code()).code().equals(body))
			.orElseThrow(() -> new Refusal("bureau.unit.parentUnknown"))
			.code();
	}

	/**
	 * Checks the names.
	 * @param code of the unit itself, which may keep its name
	 */
	void checkWords(String body, String code, UnitWish wish) {
		if (wish.name().length() < SHORTEST_NAME || wish.name().length() > LONGEST_NAME) {
			throw new Refusal("bureau.unit.nameLength", SHORTEST_NAME, LONGEST_NAME);
		}
		if (wish.nameEn().length() > LONGEST_NAME || wish.words().length() > LONGEST_WORDS) {
			throw new Refusal("bureau.unit.wordsLength", LONGEST_NAME, LONGEST_WORDS);
		}
		this.roll.of(body)
			.stream()
			.filter((other) -> other.open() && !other.agency().code().equals(code))
			.filter((other) -> other.agency().name().equalsIgnoreCase(wish.name()))
			.findFirst()
			.ifPresent((other) -> {
				throw new Refusal("bureau.unit.nameTaken", other.agency().name());
			});
	}

}
