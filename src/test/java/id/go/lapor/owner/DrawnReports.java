package id.go.lapor.owner;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.CategoryDirectory;
import id.go.lapor.agency.CategoryQuestion;
import id.go.lapor.agency.CategoryQuestions;
import id.go.lapor.intake.NewReport;
import org.springframework.stereotype.Component;

/**
 * Draws reports: any kind, category, region, wish, secrecy; some accuse, some are
 * letters. What a category asks is answered where it must be, and else in half of them.
 */
@Component
class DrawnReports {

	private static final List<String> TEXTS = List.of(
			"Jalan di depan pasar berlubang besar dan sudah dua pengendara motor jatuh minggu ini.",
			"Kartu bantuan sosial keluarga kami belum diterima sampai hari ini dari desa.",
			"Kepala Dinas Sosial Kabupaten Indramayu memotong bantuan warga setiap bulan, ini korupsi.",
			"Bupati Indramayu diduga korupsi dana bantuan sosial untuk warga miskin.",
			"Menteri Sosial diduga menerima suap dari pemasok beras bantuan.",
			"tolong min lampu pju mati total udh 3 bln gelap bgt klo malem",
			"LAMPU MATI SEMUA TOLONG SEGERA DIPERBAIKI", "Punten, dalan ning desa kulo risak sanget, nyuwun didandosi.",
			"The water from the tap has been brown for two weeks now.",
			"🙏🙏🙏 air pam keruh 😡 sudah dua minggu 😡😡");

	private static final List<String> REGIONS = List.of("11", "12.71", "31.71", "32", "32.12", "32.12.07", "32.73",
			"35.78", "51.71", "64.72", "73.71", "91.71", "94.01", "96.71");

	private final CategoryDirectory categories;

	private final CategoryQuestions questions;

	private final AgencyDirectory agencies;

	DrawnReports(CategoryDirectory categories, CategoryQuestions questions, AgencyDirectory agencies) {
		this.categories = categories;
		this.questions = questions;
		this.agencies = agencies;
	}

	NewReport draw(Lot lot) {
		boolean letter = lot.in(10);
		boolean anonymous = letter || lot.in(60);
		var reporter = letter ? null : new NewReport.Person("Maman Rukmana", "081234567890", "maman@example.org");
		var category = lot.oneOf(this.categories.all()).code();
		return new NewReport(lot.oneOf("COMPLAINT", "COMPLAINT", "ASPIRATION", "INFORMATION_REQUEST"),
				"Laporan yang diundi", lot.oneOf(TEXTS), category, lot.oneOf(REGIONS), null, null,
				lot.in(20) ? lot.oneOf(this.agencies.bodies()).code() : null, anonymous, lot.in(50),
				letter ? "LETTER" : null, reporter, false, null, answers(category, lot));
	}

	private Map<String, String> answers(String category, Lot lot) {
		var answers = new TreeMap<String, String>();
		this.questions.of(category)
			.stream()
			.filter((question) -> question.required() || lot.in(50))
			.forEach((question) -> answers.put(question.code(), answer(question, lot)));
		return answers;
	}

	private static String answer(CategoryQuestion question, Lot lot) {
		return switch (question.kind()) {
			case CHOICE -> lot.oneOf(question.choices()).code();
			case YES_NO -> lot.oneOf("true", "false");
			case NUMBER -> Integer.toString(lot.below(1_000_000));
			case DATE -> "2025-01-" + (10 + lot.below(20));
			case SHORT_TEXT -> "Dekat pasar, sebelah kiri.";
		};
	}

}
