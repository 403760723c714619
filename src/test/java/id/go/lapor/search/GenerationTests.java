package id.go.lapor.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An index on the disk: what is written is found, and what was broken is noticed. */
class GenerationTests {

	@TempDir
	Path directory;

	@Test
	void keepsPublicWordsApartFromOthers() {
		try (var generation = Generation.create(this.directory, 1, 0)) {
			generation.write(List.of(found("1", "jembatan roboh", true), found("2", "jembatan retak", false)));

			assertThat(count(generation, PublicReport.class)).isEqualTo(1);
			assertThat(count(generation, OfficerReport.class)).isEqualTo(2);

			generation.write(List.of(Documents.Found.nothing(DocumentName.of("1")), found("2", "jembatan", true)));

			assertThat(count(generation, PublicReport.class)).isEqualTo(1);
			assertThat(count(generation, OfficerReport.class)).isEqualTo(1);
		}
	}

	@Test
	void isThereAgainAfterAStop() throws IOException {
		try (var generation = Generation.create(this.directory, 3, 0)) {
			generation.write(List.of(found("1", "jembatan roboh", true)));
			generation.movedTo(17, true);
			assertThat(generation.isSound()).isTrue();
		}

		var note = GenerationNote.of(this.directory).orElseThrow();
		assertThat(note).isEqualTo(new GenerationNote(3, 17, true));
		try (var again = Generation.reopen(this.directory, note)) {
			assertThat(count(again, PublicReport.class)).isEqualTo(1);
		}
	}

	@Test
	void noticesAFileThatIsGoneOrWasWrittenByOthers() throws IOException {
		try (var generation = Generation.create(this.directory, 1, 0)) {
			generation.write(List.of(found("1", "jembatan roboh", true)));
			assertThat(generation.isSound()).isTrue();

			var file = largest(this.directory.resolve("officers"));
			var content = Files.readAllBytes(file);
			content[content.length / 2] ^= 0x55;
			Files.write(file, content);

			assertThat(generation.isSound()).isFalse();
		}
		assertThatThrownBy(() -> Generation.reopen(this.directory, new GenerationNote(1, 0, true)))
			.isInstanceOf(IOException.class);
	}

	@Test
	void noticesThatItWasDeleted() {
		try (var generation = Generation.create(this.directory, 1, 0)) {
			generation.write(List.of(found("1", "jembatan roboh", true)));

			NodeDirectory.remove(this.directory);

			assertThat(generation.isSound()).isFalse();
		}
	}

	private static long count(Generation generation, Class<? extends IndexedReport> index) {
		return generation.read((session) -> session.search(index)
			.where((f) -> f.match().field(Fields.STEMS).matching("jembatan"))
			.fetchTotalHitCount());
	}

	static Documents.Found found(String number, String text, boolean isPublic) {
		var facts = new ReportFacts(number, "Laporan", text, "IN_PROGRESS", "ROADS", List.of("32.12", "32"),
				List.of("kemensos"), LocalDate.of(2026, 3, 1));
		return new Documents.Found(DocumentName.of(number),
				Optional.ofNullable(isPublic ? new PublicReport(facts) : null), Optional.of(new OfficerReport(facts,
						Disclosure.OPEN, new CaseReach(Set.of("verifier"), Set.of(), Set.of()))));
	}

	static Path largest(Path directory) throws IOException {
		try (var files = Files.list(directory)) {
			return files.max((one, other) -> Long.compare(one.toFile().length(), other.toFile().length()))
				.orElseThrow();
		}
	}

}
