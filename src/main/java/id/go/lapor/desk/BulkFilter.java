package id.go.lapor.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.go.lapor.language.TypedNumber;

import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which tasks the list shows. Whatever is no filter of ours filters nothing.
 *
 * @param kind the name of a {@link TaskWords}, or empty
 * @param category the code of a category, or empty
 * @param region a code or a name, or empty
 * @param number some digits of the number of a case, or empty
 * @param size tasks on one page
 * @param page from 1
 */
record BulkFilter(@BindParam("jenis") String kind, @BindParam("kategori") String category,
		@BindParam("wilayah") String region, @BindParam("nomor") String number, @BindParam("banyak") String size,
		@BindParam("hal") String page) {

	static final List<Integer> SIZES = List.of(25, 50, 100, 200);

	private static final int LAST_PAGE = 1_000;

	private static final int LONGEST = 100;

	BulkFilter {
		kind = plain(kind);
		category = plain(category);
		region = plain(region);
		number = plain(number);
		size = plain(size);
		page = plain(page);
	}

	private static String plain(String typed) {
		return (typed == null) ? "" : typed.strip().substring(0, Math.min(typed.strip().length(), LONGEST));
	}

	Optional<TaskWords> task() {
		return Arrays.stream(TaskWords.values()).filter((task) -> task.name().equals(this.kind)).findFirst();
	}

	/** The digits alone, as people type spaces between them. */
	String digits() {
		return this.number.replaceAll("[^0-9]", "");
	}

	public int tasksOnAPage() {
		return SIZES.stream().filter((one) -> one.toString().equals(this.size)).findFirst().orElse(50);
	}

	public int pageNumber() {
		return Math.max(1, Math.min(TypedNumber.of(this.page, 1), LAST_PAGE));
	}

	/** The address of another page of the same list. */
	String at(int other) {
		return UriComponentsBuilder.fromPath("/petugas/massal")
			.queryParam("jenis", "{jenis}")
			.queryParam("kategori", "{kategori}")
			.queryParam("wilayah", "{wilayah}")
			.queryParam("nomor", "{nomor}")
			.queryParam("banyak", tasksOnAPage())
			.queryParam("hal", other)
			.encode()
			.buildAndExpand(
					Map.of("jenis", this.kind, "kategori", this.category, "wilayah", this.region, "nomor", this.number))
			.toUriString();
	}

}
