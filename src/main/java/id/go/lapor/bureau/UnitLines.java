package id.go.lapor.bureau;

import java.util.Objects;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.UnitEntry;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The units of a body as its coordinator reads them. */
@Component
class UnitLines implements BureauSection {

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

	@Override
	public void fill(Agency body, Authority reader, Model page) {
		var marks = this.roll.marks(body.code());
		page.addAttribute("units",
				this.roll.of(body.code()).stream().map((unit) -> line(body.code(), unit, marks.apply(unit))).toList());
		page.addAttribute("functions", this.functions.of(body.code()));
		page.addAttribute("today", this.agencies.today().toString());
	}

	private UnitLine line(String body, UnitEntry unit, String seen) {
		var agency = unit.agency();
		return new UnitLine(agency.code(), this.roll.label(agency), agency.name(),
				Objects.requireNonNullElse(agency.nameEn(), ""), unit.searchWords(), agency.function(),
				(agency.function() != null) ? this.words.function(agency.function()) : null,
				this.functions.isChosen(body, agency.parentCode(), agency.function()), unit.open(),
				(unit.lastDay() != null) ? this.words.day(unit.lastDay()) : null,
				unit.listed() && unit.lastDay() != null, seen);
	}

}
