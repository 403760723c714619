package id.go.lapor.bureau;

import java.util.List;
import java.util.Objects;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.language.Refusal;
import org.springframework.stereotype.Component;

/**
 * What the units of a body answer for. It matters where a report names a place and a
 * topic: to regional governments, and to the units directly below them.
 */
@Component
class UnitFunctions {

	/** Those that the routing table tells apart for a place. */
	private static final List<String> CHOICES = List.of("CIVIL_REGISTRY", "COMMUNICATION", "EDUCATION", "ENVIRONMENT",
			"HEALTH", "PUBLIC_ORDER", "PUBLIC_SPACE", "PUBLIC_WORKS", "REVENUE", "SOCIAL_AFFAIRS", "TOURISM", "TRADE",
			"TRANSPORT", "VILLAGES", "WATER");

	/** Reports against the body go there, so the body neither gives nor takes it. */
	private static final String INSPECTORATE = "INSPECTORATE";

	private final AgencyDirectory agencies;

	UnitFunctions(AgencyDirectory agencies) {
		this.agencies = agencies;
	}

	/** What there is to choose from; empty for a national body. */
	List<String> of(String body) {
		return this.agencies.find(body)
			.filter((one) -> one.regionCode() != null)
			.map((one) -> CHOICES)
			.orElse(List.of());
	}

	/** Whether the body says what a unit below this parent answers for. */
	boolean isChosen(String body, String parent, String standing) {
		return parent.equals(body) && !INSPECTORATE.equals(standing) && !of(body).isEmpty();
	}

	static boolean isInspectorate(String standing) {
		return INSPECTORATE.equals(standing);
	}

	/**
	 * What a unit answers for from now on: nothing, or something that no other open unit
	 * below the body answers for, since a report is proposed to one.
	 * @param standing what it answers for now; may be null
	 */
	String choose(String body, String code, String parent, String wished, String standing) {
		boolean chosen = isChosen(body, parent, standing);
		boolean same = wished.equals(Objects.requireNonNullElse(standing, ""));
		if (same || (wished.isEmpty() && !chosen)) {
			return standing;
		}
		if (wished.isEmpty()) {
			return null;
		}
		if (!chosen || !CHOICES.contains(wished)) {
			throw new Refusal("bureau.unit.functionUnknown");
		}
		requireFree(body, code, wished);
		return wished;
	}

	/** Whatever a unit answers for, it does so alone. */
	void requireFree(String body, String code, String function) {
		this.agencies.unitsOf(body)
			.stream()
			.filter((other) -> function.equals(other.function()) && !other.code().equals(code))
			.findFirst()
			.ifPresent((other) -> {
				throw new Refusal("bureau.unit.functionTaken", other.name());
			});
	}

}
