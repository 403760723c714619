package id.go.lapor.routing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RoutingTest
class AccusedAgenciesTests {

	@Autowired
	private AccusedAgencies accused;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Bupati Indramayu diduga korupsi dana bansos|pemda-3212",
					"bupati indramayu minta setoran ke kepala sekolah|pemda-3212",
					"Bupati kami menyalahgunakan jabatan|pemda-3212", "Bupati Cirebon menerima suap|pemda-3209",
					"Gubernur Jabar menjual jabatan|pemda-32", "Walikota Cirebon memeras pedagang|pemda-3274",
					"Menteri Sosial diduga korupsi|kemensos", "mensos korupsi bansos|kemensos",
					"Kepala Dinas Sosial memotong bantuan warga|pemda-3212-dinsos",
					"Kadinsos memotong bantuan|pemda-3212-dinsos",
					"Bantuan kami dipotong, pungli oleh pegawai dinsos|pemda-3212-dinsos",
					"oknum disdukcapil mintak duit 200rb|pemda-3212-disdukcapil",
					"Petugas Dinas Perhubungan Provinsi Jawa Barat melakukan pungli|pemda-32-dishub",
					"Kepala Dinas Sosial Kabupaten Indramayu menggelapkan dana|pemda-3212-dinsos",
					"Kapolri menerima suap|polri" })
	void findsWhoIsAccused(String text, String agency) {
		assertThat(this.accused.in(text, "32.12")).containsExactly(agency);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mohon kepada Bupati Indramayu agar jalan diperbaiki",
			"Yth. Bupati Indramayu, tolong berantas pungli di pasar",
			"Kepada Bapak Bupati Indramayu, ada pungli di kantor desa",
			"Bupati Indramayu mohon tindak oknum yang korupsi", "Bupati Indramayu meresmikan jembatan",
			"Ada pungli di terminal. Bupati Indramayu sudah tahu", "Jalan di depan kantor bupati rusak",
			"Mantan bupati Indramayu korupsi", "Bupati Indramayu tidak korupsi", "Pegawai dinas sosial sangat ramah",
			"Dinas sosial belum menjawab surat saya", "Kepala desa korupsi dana desa",
			"Kepala Dinas Sosial Cirebon memotong bantuan", "Calo minta uang di depan disdukcapil",
			"Minta uang kembali dari toko", "Gubernur Bank Indonesia", "" })
	void accusesNobodyWhoIsOnlyNamed(String text) {
		assertThat(this.accused.in(text, "32.12")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Kepala dinas sosial memotong bantuan|32.09", "Wali kota minta setoran|32.12",
			"Bupati korupsi|32.73", "Bupati korupsi|99" })
	void accusesNobodyItDoesNotKnowInThatPlace(String text, String region) {
		assertThat(this.accused.in(text, region)).isEmpty();
	}

}
