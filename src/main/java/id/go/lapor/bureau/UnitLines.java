package id.go.lapor.bureau;

import java.util.List;
import java.util.Objects;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.UnitEntry;
import org.springframework.stereotype.Component;

/** The units of a body as its coordinator reads them. */
@Component
class UnitLines {

	private final UnitRoll roll;

	private final UnitFunctions functions;

	private final AgencyDirectory agencies;

	private final BureauWords words;

	UnitLines(UnitRoll roll, UnitFunctions functions, AgencyDirectory agencies, BureauWords words) {
		this.roll = roll;
		this.functions = functions;
		this.agencies = agencies;
		this.words = words;
	}

	List<UnitLine> of(String body) {
		return this.roll.of(body).stream().map((unit) -> line(body, unit)).toList();
	}

	private UnitLine line(String body, UnitEntry unit) {
		var agency = unit.agency();
		int depth = this.agencies.path(agency.code()).size() - 2;
		return new UnitLine(agency.code(), "– ".repeat(depth) + agency.name(), agency.name(),
				Objects.requireNonNullElse(agency.nameEn(), ""), unit.searchWords(), agency.function(),
				(agency.function() != null) ? this.words.function(agency.function()) : null,
				this.functions.isChosen(body, agency.parentCode(), agency.function()), unit.open(), (unit.lastDay() != null) ? this.words.day(unit.lastDay()) : null,
				unit.listed() && unit.lastDay() != null, this.roll.seen(body, unit));
	}

}
