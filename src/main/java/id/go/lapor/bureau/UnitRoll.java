package id.go.lapor.bureau;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.UnitEntry;
import org.springframework.stereotype.Component;

/** The units of a body as they stand, closed ones included. */
@Component
class UnitRoll {

	private final AgencyDirectory agencies;

	private final BureauBook book;

	UnitRoll(AgencyDirectory agencies, BureauBook book) {
		this.agencies = agencies;
		this.book = book;
	}

	/** All of them, each behind what it stands below. */
	List<UnitEntry> of(String body) {
		return below(body).toList();
	}

	private Stream<UnitEntry> below(String code) {
		return this.agencies.subtree(code)
			.stream()
			.flatMap((unit) -> this.agencies.entry(unit).stream())
			.filter((unit) -> code.equals(unit.agency().parentCode()))
			.flatMap((unit) -> Stream.concat(Stream.of(unit), below(unit.agency().code())));
	}

	Optional<UnitEntry> find(String body, String code) {
		return of(body).stream().filter((unit) -> unit.agency().code().equals(code)).findFirst();
	}

	/** The name, set in by how deep it stands below the body. */
	String label(Agency agency) {
		return "– ".repeat(this.agencies.path(agency.code()).size() - 1) + agency.name();
	}

	/** Gives the mark of each unit as it stands now. */
	Function<UnitEntry, String> marks(String body) {
		var last = this.book.lastAbout(body);
		return (unit) -> Seen.of(unit, last.getOrDefault(unit.agency().code(), 0L));
	}

}
