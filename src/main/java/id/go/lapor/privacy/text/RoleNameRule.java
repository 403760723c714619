package id.go.lapor.privacy.text;

import java.util.List;

import id.go.lapor.privacy.text.NameReading.Certainty;

/**
 * A person by what they are in the report: "korban Sunarti", "penerima: Casmini", "nama
 * anak Zahra", "KTP Siti Maesaroh". Before a colon a capital is enough, else the name has
 * to be a well-known one.
 */
final class RoleNameRule implements Rule {

	private static final String RULE = "said-name";

	private static final NameAfter LABELLED = new NameAfter(RULE, Placeholder.NAME,
			"nama(?: lengkap)? (?:anak|ibu|bapak|ayah|suami|istri|isteri|orang ?tua|wali|pemilik|penerima|pasien|siswa|korban|kepala keluarga|alm|almarhum)"
					+ "(?: kandung| saya| sy)?(?: ?[:=] ?| )"
					+ "|(?:dengan nama|namanya|nama nya|nama beliau)(?: adalah)?(?: ?[:=] ?| )"
					+ "|(?:penerima|korban|pemilik|pasien|siswa|siswi|ahli waris|kepala keluarga|saksi|pelaku|terlapor) ?[:=] ?",
			Certainty.LIKELY);

	private static final NameAfter PLAIN = new NameAfter(RULE, Placeholder.NAME,
			"(?:penerima|korban|pemilik|pasien|siswa|siswi|ahli waris|kepala keluarga|saksi|warga|janda|anak|istri|isteri|suami|adik|kakak|nenek|kakek|tetangga|cucu|"
					+ "e-?ktp|ktp|kk|kks|kis|kip|paspor|ijazah|akta|akte|sim|stnk|bpkb) ",
			Certainty.POSSIBLE);

	@Override
	public List<Hit> in(LegibleText text) {
		Hits hits = new Hits();
		hits.addAll(LABELLED.in(text));
		hits.addAll(PLAIN.in(text));
		return hits.list();
	}

}
