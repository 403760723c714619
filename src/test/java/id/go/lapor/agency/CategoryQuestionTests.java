package id.go.lapor.agency;

import java.util.List;

import id.go.lapor.agency.AgencyHouse.MovableClock;
import id.go.lapor.language.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What categories ask, and how that is changed. */
@AgencyTest
class CategoryQuestionTests {

	@Autowired
	private CategoryQuestions questions;

	@Autowired
	private QuestionBook book;

	@Autowired
	private QuestionTable table;

	@Autowired
	private CategoryDirectory categories;

	@Autowired
	private DirectoryLoader loader;

	@Autowired
	private ShippedData shipped;

	@Autowired
	private MovableClock clock;

	@Test
	void everyShippedQuestionBelongsToACategoryAndStandsInBothLanguages() {
		assertThat(this.shipped.questions()).hasSizeGreaterThan(8).allSatisfy((row) -> {
			var question = row.question();
			assertThat(question.code()).matches("[a-z0-9-]{1,40}");
			assertThat(this.categories.find(question.category())).isPresent();
			assertThat(question.wordsEn()).isNotBlank();
			assertThat(question.choices()).allSatisfy((choice) -> assertThat(choice.nameEn()).isNotBlank());
			assertThat(question.choices().size() >= 2).isEqualTo(question.kind() == QuestionKind.CHOICE);
		});
		assertThat(codes("SOCIAL_AID")).startsWith("bansos-program", "bansos-pernah");
		assertThat(this.questions.of(null)).isEmpty();
	}

	@Test
	void aChangedQuestionIsAnotherOneInTheSamePlace() {
		var before = codes("ROAD");

		this.book.change("jalan-sejak", draft("Sejak bulan apa rusak?", "DATE", ""), "admin");
		this.clock.passSeconds(30);

		var after = this.questions.of("ROAD");
		assertThat(after).hasSameSizeAs(before);
		assertThat(after.get(0).words()).isEqualTo("Sejak bulan apa rusak?");
		assertThat(after.get(0).kind()).isEqualTo(QuestionKind.DATE);
		assertThat(after.get(0).code()).isNotIn(before);
		assertThat(this.questions.find("jalan-sejak")).isEmpty();
		assertThat(this.table.rows()).filteredOn((row) -> row.question().code().equals("jalan-sejak"))
			.as("kept as it was asked")
			.singleElement()
			.satisfies((row) -> assertThat(row.question().words()).isEqualTo("Sejak kapan rusak?"));
	}

	@Test
	void whatAnAdministratorRetiredTheShippedFileDoesNotBringBack() {
		this.book.retire("jalan-bahaya", "admin");
		this.book.change("jalan-sejak", draft("Sejak bulan apa rusak?", "DATE", ""), "admin");

		this.loader.load("other", this.shipped.agencies(), this.shipped.categories(), this.shipped.questions());

		assertThat(codes("ROAD")).hasSize(2).doesNotContain("jalan-bahaya", "jalan-sejak");
	}

	@Test
	void aQuestionThatTheFileDropsIsAskedNoMore() {
		this.loader.load("other", this.shipped.agencies(), this.shipped.categories(), List.of());

		assertThat(this.questions.of("ROAD")).isEmpty();
	}

	@Test
	void addsAfterWhatIsAskedAlreadyUntilItIsEnough() {
		this.book.add(draft("Warna aspalnya apa?", "CHOICE", "Hitam\n\n Abu-abu \nMerah"), "admin");

		var added = this.questions.of("ROAD").get(3);
		assertThat(added.words()).isEqualTo("Warna aspalnya apa?");
		assertThat(added.choices()).extracting(CategoryQuestion.Choice::code).containsExactly("1", "2", "3");
		assertThat(added.choice("2").orElseThrow().name()).isEqualTo("Abu-abu");
		for (int i = 0; i < 4; i++) {
			this.book.add(draft("Pertanyaan ke-" + i, "YES_NO", ""), "admin");
		}
		assertRefused(draft("Satu lagi saja?", "YES_NO", ""), "agency.questionTooMany");
	}

	@Test
	void whoeverReadAnOlderWordingChangesNothing() {
		this.book.change("jalan-sejak", draft("Sejak bulan apa rusak?", "DATE", ""), "admin");

		assertThatThrownBy(() -> this.book.change("jalan-sejak", draft("Sejak tahun apa?", "DATE", ""), "lain"))
			.isInstanceOfSatisfying(Refusal.class, (ex) -> assertThat(ex.key()).isEqualTo("agency.questionGone"));
		assertThatThrownBy(() -> this.book.retire("jalan-sejak", "lain")).isInstanceOf(Refusal.class);
		assertThat(codes("ROAD")).hasSize(3);
	}

	@ParameterizedTest
	@CsvSource({ "Apa,YES_NO,'',,agency.questionLength", "Warnanya apa?,COLOUR,'',,agency.questionKind",
			"Warnanya apa?,CHOICE,Hitam,,agency.questionChoices",
			"Warnanya apa?,CHOICE,'Hitam\nMerah',Black,agency.questionChoicesEnglish",
			"Warnanya apa?,CHOICE,'Hitam\nHitam',,agency.questionChoiceTwice" })
	void whatCannotBeAskedIsRefused(String words, String kind, String choices, String english, String key) {
		assertRefused(new QuestionDraft("ROAD", kind, false, words, null, choices, english), key);
	}

	@Test
	void anUnknownCategoryAsksNothing() {
		assertRefused(draft("Warnanya apa?", "YES_NO", "").in("UFO"), "agency.questionCategory");
	}

	private void assertRefused(QuestionDraft draft, String key) {
		assertThatThrownBy(() -> this.book.add(draft, "admin")).isInstanceOfSatisfying(Refusal.class,
				(ex) -> assertThat(ex.key()).isEqualTo(key));
	}

	private static QuestionDraft draft(String words, String kind, String choices) {
		return new QuestionDraft("ROAD", kind, false, words, "", choices, "");
	}

	private List<String> codes(String category) {
		return this.questions.of(category).stream().map(CategoryQuestion::code).toList();
	}

}
