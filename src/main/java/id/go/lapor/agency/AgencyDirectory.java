package id.go.lapor.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import id.go.lapor.sla.BodyCalendar;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Who answers for what, and where. Closed agencies stay findable by code, because old
 * cases name them; everything else shows those that take reports. Read from memory; a
 * change is seen by every node within the minute.
 */
@Component
public class AgencyDirectory {

	private final FreshCopy<Known> known;

	private final DirectoryState state;

	AgencyDirectory(AgencyTable table, RegionDirectory regions, DirectoryState state) {
		this.state = state;
		this.known = new FreshCopy<>(state, () -> {
			var tree = new AgencyTree(table.standing(), state.today());
			return new Known(tree, SingletonSupplier.of(() -> tree.index(regions)),
					new Competence(tree.active(), regions));
		});
	}

	/** The agency with this code, a closed one included. */
	public Optional<Agency> find(String code) {
		return tree().find(code);
	}

	/** The agency with this code, if it takes reports: what a forwarding may name. */
	public Optional<Agency> receiving(String code) {
		return tree().find(code).filter((agency) -> tree().isActive(code));
	}

	/** All that a body may say of an agency, a closed one included. */
	public Optional<UnitEntry> entry(String code) {
		return tree().entry(code);
	}

	/** The day in the capital, by which agencies begin and end. */
	public LocalDate today() {
		return this.state.today();
	}

	/**
	 * The codes of all that take no reports any more, themselves or with a body above.
	 */
	public List<String> closed() {
		return tree().closed();
	}

	/** Another one whenever the directory is. */
	public String stamp() {
		return this.state.stamp();
	}

	/**
	 * All words that are used for an agency: code, name and what it is searched by; the
	 * code alone of one that there is not.
	 */
	public String called(String code) {
		return tree().called(code);
	}

	/** Every body that takes reports, without its units. */
	public List<Agency> bodies() {
		return tree().active().stream().filter(Agency::isBody).toList();
	}

	/**
	 * Agencies by the words of their names, codes and abbreviations: every word must
	 * match, whole or as a beginning; the best match comes first.
	 */
	public List<Agency> search(String q, int limit) {
		return this.known.get().index().get().search(q, limit);
	}

	/** The units directly below, by name. */
	public List<Agency> unitsOf(String code) {
		return tree().units(code);
	}

	/**
	 * The topmost body that an agency belongs to, itself if it is one.
	 * @throws IllegalArgumentException if there is no such agency
	 */
	public Agency bodyOf(String code) {
		return path(code).stream()
			.findFirst()
			.flatMap(this::find)
			.orElseThrow(() -> new IllegalArgumentException("No agency has the code " + code));
	}

	/**
	 * The working days that count for an agency: those of its body, in the body's zone.
	 * @throws IllegalArgumentException if there is no such agency
	 */
	public BodyCalendar calendarOf(String code) {
		var body = bodyOf(code);
		return new BodyCalendar(body.code(), body.zone());
	}

	/** The agency itself and all below it; empty if it is unknown. */
	public List<String> subtree(String code) {
		return tree().subtree(code);
	}

	/** The codes from the body down to the agency itself; empty if it is unknown. */
	public List<String> path(String code) {
		return tree().path(code);
	}

	/**
	 * Who answers for a function in a place: the unit that has the function, or the body
	 * where no unit has.
	 * @param level MINISTRY, INSTITUTION, PROVINCE, REGENCY, CITY, or LOCAL for the
	 * regency or city, and for the province where there is none; anything else finds
	 * nobody
	 * @param function such as {@code TRANSPORT}; for a region null means the body itself
	 * @param regionCode of a province, regency, city or district; may be null for a
	 * national body
	 */
	public Optional<Agency> resolve(String level, String function, String regionCode) {
		var competence = this.known.get().competence();
		return competence.body(level, function, regionCode).map((body) -> competence.within(body, function));
	}

	/**
	 * Where a report goes that names this agency or its head: above it, or to an
	 * inspectorate, never to itself or below. A unit's guardian is its body's
	 * inspectorate (the body for the inspectorate itself, or where there is none); a
	 * regency's or city's is the province's inspectorate, because the governor supervises
	 * for the centre (UU 23/2014 art. 91); a province's is the Ministry of Home Affairs;
	 * a national body's the Ombudsman (UU 37/2008). The Ombudsman has none: the arbiter
	 * decides.
	 */
	public Optional<Agency> guardianOf(String code) {
		return find(code).flatMap((agency) -> this.known.get().competence().guardian(agency, bodyOf(code)))
			.filter((guardian) -> !guardian.code().equals(code));
	}

	private AgencyTree tree() {
		return this.known.get().tree();
	}

	private record Known(AgencyTree tree, Supplier<WordIndex<Agency>> index, Competence competence) {
	}

}
