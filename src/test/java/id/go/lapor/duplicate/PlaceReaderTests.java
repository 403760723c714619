package id.go.lapor.duplicate;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a report says its trouble is. */
class PlaceReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Lubang di Jl. Raya Banjaran KM 17             | ROAD     | banjaran
			Lubang di Jl. Raya Banjaran KM 17             | KM       | 17
			lubang di jln cihampelas rusak parah          | ROAD     | cihampelas
			got mampet di gg. haji naim rt 05/02          | LANE     | naim
			got mampet di gg. haji naim rt 05/02          | RW       | 2
			Warga RT/RW 003/012 mengeluh                  | RW       | 12
			Bansos di Desa Karangsari Kecamatan Weru      | VILLAGE  | karangsari
			Bansos di Desa Karangsari Kecamatan Weru      | DISTRICT | weru
			Atap SD Negeri 2 Ciparay bocor                | SCHOOL   | ciparay 2
			Air mati di Perumahan Bukit Permata blok D    | BLOCK    | d
			Lampu padam di Jl. Melati Kec. Waru sejak lama | ROAD    | melati
			Lampu padam di Jl. Melati Kec. Waru sejak lama | DISTRICT | waru
			sampah numpuk di soreang                      | UNMARKED | soreang
			Mohon dicek rumah di Jalan Sungai Musi No. 14 | ROAD     | sungai musi
			Mohon dicek rumah di Jalan Sungai Musi No. 14 | HOUSE    | 14
			""")
	void readsThePlace(String text, PlaceKind kind, String name) {
		assertThat(PlaceReader.placesIn(Wording.of(text))).contains(new Place(kind, List.of(name.split(" "))));
	}

	@ParameterizedTest
	@CsvSource({ "jalan rusak parah sekali", "jalan di desa kami rusak", "antre di puskesmas 2 jam",
			"Jalan berlubang sudah 3 bulan", "Tolong perbaiki jalan menuju sekolah" })
	void readsNoPlaceWhereNoneIsNamed(String text) {
		assertThat(PlaceReader.placesIn(Wording.of(text))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "melati,melati,true", "cihampelas,chihampelas,true", "melati,mawar,false", "melati 3,melati 5,false",
			"cilandak barat,cilandak timur,false", "sungai musi,sungai limboto,false", "naim,naim barat,true" })
	void knowsANameAgain(String left, String right, boolean same) {
		var one = new Place(PlaceKind.ROAD, List.of(left.split(" ")));
		var other = new Place(PlaceKind.ROAD, List.of(right.split(" ")));

		assertThat(one.isNamedLike(other)).isEqualTo(same);
		assertThat(other.isNamedLike(one)).isEqualTo(same);
	}

}
