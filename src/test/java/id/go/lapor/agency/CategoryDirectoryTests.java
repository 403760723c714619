package id.go.lapor.agency;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@AgencyTest
class CategoryDirectoryTests {

	private static final List<String> NATIONAL_LIST = List.of("Administrasi Kependudukan",
			"Administrasi Pendaftaran Online", "Badan Usaha Milik Desa (Bumdes)", "Bantuan Siswa Miskin",
			"BPJS Ketenagakerjaan", "BPJS Kesehatan", "Dampak Lingkungan", "Dana Desa", "Harga BBM", "Harga Elpiji",
			"Kartu Indonesia Pintar", "Kartu Indonesia Sehat", "Pariwisata", "Pemerintahan Desa", "Kepolisian",
			"Layanan Air Minum", "Pelayanan Pos", "Pajak", "Ketertiban Umum", "Pungutan Liar", "Transportasi",
			"Listrik", "Ruang Publik");

	@Autowired
	private CategoryDirectory categories;

	@Test
	void carriesEveryNameOfTheNationalList() {
		assertThat(this.categories.all()).extracting(Category::name).containsAll(NATIONAL_LIST);
	}

	@Test
	void hasExactlyTwoLevels() {
		assertThat(this.categories.all()).isNotEmpty().allSatisfy((category) -> {
			if (category.parentCode() != null) {
				var group = this.categories.find(category.parentCode()).orElseThrow();
				assertThat(group.parentCode()).isNull();
			}
		});
	}

	@Test
	void givesEveryCategoryAClass() {
		assertThat(this.categories.all()).allMatch((one) -> one.code().matches("[A-Z][A-Z_]*"))
			.allMatch((one) -> List.of("INSPECTION", "NO_INSPECTION").contains(one.defaultClass()));
		assertThat(this.categories.find("ILLEGAL_LEVY").orElseThrow().defaultClass()).isEqualTo("INSPECTION");
		assertThat(this.categories.find("CIVIL_REGISTRATION").orElseThrow().defaultClass()).isEqualTo("NO_INSPECTION");
	}

	@Test
	void doesNotKnowWhatIsNotThere() {
		assertThat(this.categories.find("UFO")).isEmpty();
		assertThat(this.categories.find(null)).isEmpty();
	}

}
