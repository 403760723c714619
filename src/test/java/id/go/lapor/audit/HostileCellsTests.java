package id.go.lapor.audit;

import java.time.Instant;

import id.go.lapor.hostile.FormulaCells;
import id.go.lapor.hostile.Payload;
import id.go.lapor.hostile.Payloads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an auditor opens in a spreadsheet holds no formula, even where somebody forged the
 * rows that it is made of; nor does a line that is read at a terminal move its cursor.
 */
class HostileCellsTests {

	@Test
	void noCellOfTheBreachReportIsAFormula() {
		assertThat(FormulaCells.in(BreachReport.heading())).isEmpty();
		assertThat(Payloads.all()).hasSizeGreaterThanOrEqualTo(150).allSatisfy((payload) -> {
			var line = BreachReport.line(forged(payload.text()));
			assertThat(FormulaCells.in(line)).isEmpty();
			assertThat(line.lines()).hasSize(1);
			assertThat(line.split(",", -1)).hasSize(BreachReport.heading().split(",").length);
		});
	}

	@Test
	void noLineOfTheVerificationIsTwoLines() {
		assertThat(Payloads.all()).allSatisfy((payload) -> {
			var line = Finding.of(Finding.Kind.EDITED, payload.text(), payload.text()).line();
			assertThat(line.lines()).hasSize(1);
			assertThat(line.chars()).noneMatch(Character::isISOControl);
		});
	}

	/** The search is worth something: a cell that is written as it came is found. */
	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "＝1", " =1", "'=1" })
	void aCellThatIsWrittenAsItCameIsFound(String cell) {
		assertThat(FormulaCells.in(BreachReport.heading() + "\n1234567890,\"" + cell + "\",x")).containsExactly(cell);
		assertThat(FormulaCells.in("1234567890,ANSWERED,2026-02-02,a-b,x=1")).isEmpty();
		assertThat(Payloads.all()).filteredOn((payload) -> payload.group().equals("cells"))
			.extracting(Payload::text)
			.filteredOn((text) -> !FormulaCells.in("\"" + text.replace("\"", "\"\"") + "\"").isEmpty())
			.hasSizeGreaterThan(15);
	}

	private static Entry forged(String text) {
		return new Entry(text, 1, Instant.EPOCH, text, text, text, text, text, text, text, text, text);
	}

}
