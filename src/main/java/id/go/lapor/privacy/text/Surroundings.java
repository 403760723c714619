package id.go.lapor.privacy.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words before a name make of it: the name of a place ("Jalan Haji Mansur", "RS
 * Ibu Kartini") or of somebody who holds an office ("Kepala Desa Sukamulya, Bapak
 * Warsita") is nobody's secret.
 */
final class Surroundings {

	private static final Set<String> PLACES = Set.of("jl", "jln", "jalan", "jalur", "gg", "gang", "lorong", "rs",
			"rsud", "rsu", "rsia", "stasiun", "bandara", "pelabuhan", "pasar", "terminal", "jembatan", "stadion", "gor",
			"masjid", "mesjid", "musholla", "mushola", "gereja", "pura", "vihara", "lapangan", "gedung", "taman",
			"alun", "tugu", "monumen", "museum", "makam", "sma", "sman", "smk", "smkn", "smp", "smpn", "sd", "sdn",
			"tk", "paud", "mts", "pesantren", "ponpes", "universitas", "kampus", "yayasan", "klinik", "warung", "toko",
			"bakso", "soto", "sate", "warteg", "blok", "kampung", "kp", "perum", "perumahan", "komplek", "kompleks",
			"waduk", "bendungan", "sungai", "kali", "tol", "halte", "simpang", "perempatan", "pertigaan");

	private static final Set<String> OFFICES = Set.of("presiden", "wapres", "menteri", "mentri", "gubernur", "wagub",
			"bupati", "wabup", "walikota", "camat", "lurah", "kades", "kuwu", "kadus", "kepala", "ketua", "wakil",
			"sekda", "sekdes", "sekcam", "kadis", "kabid", "direktur", "dirut", "kapolri", "kapolda", "kapolres",
			"kapolsek", "danramil", "dandim", "hakim", "jaksa", "perbekel", "kelian", "bendesa", "rektor", "dprd",
			"dpr");

	/** Words of an office's name. */
	private static final Set<String> OF_OFFICES = Set.of("desa", "ds", "kelurahan", "kel", "kecamatan", "kec",
			"kabupaten", "kab", "kota", "provinsi", "dinas", "badan", "bidang", "seksi", "kantor", "sekolah", "rt",
			"rw", "dusun", "puskesmas", "sosial", "kesehatan", "pendidikan", "perhubungan", "daerah", "wilayah", "pak",
			"bapak", "bpk", "bu", "ibu", "haji", "hj", "ir", "drs", "dr", "akp", "kompol", "negara", "republik",
			"indonesia", "yang", "yth", "terhormat", "bernama");

	private static final int REACH = 6;

	private static final int WIDEST_GAP = 5;

	private static final Pattern PUBLIC_PLACE = Pattern.compile(
			"(?<![a-z])(?:jl|jln|jalan|gg|gang|rs|rsud|stasiun|bandara|pasar|terminal|jembatan|stadion|masjid|gereja|pura|universitas)[ .]{1,2}"
					+ "(?:(?:santa|santo|st|raya|agung|umum|haji|h|kh|jenderal|jend|dr|ir|prof|pangeran|raden)[ .]{1,2}){0,2}$");

	private static final int PUBLIC_REACH = 40;

	private Surroundings() {
	}

	/** Whether the words before this one make it part of a place's name. */
	static boolean namePlace(LegibleText text, List<Word> words, int index) {
		for (int i = index - 1; i >= 0 && i >= index - 2; i--) {
			if (!near(text, words.get(i), words.get(i + 1), " .-/")) {
				return false;
			}
			if (PLACES.contains(words.get(i).text())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a public place takes its name from here. Narrower than {@link #namePlace}:
	 * a shop may be the reporter's own.
	 */
	static boolean namePublicPlace(LegibleText text, int glyph) {
		return PUBLIC_PLACE.matcher(text.between(Math.max(0, glyph - PUBLIC_REACH), glyph)).find();
	}

	/** Whether the words before this one are somebody's office. */
	static boolean nameOffice(LegibleText text, List<Word> words, int index) {
		for (int i = index - 1; i >= 0 && i >= index - REACH; i--) {
			Word word = words.get(i);
			if (!near(text, word, words.get(i + 1), " .,-/0123456789")) {
				return false;
			}
			if (OFFICES.contains(word.text())) {
				return !words.get(i + 1).text().equals("keluarga");
			}
			if (!OF_OFFICES.contains(word.text()) && WordList.isOrdinary(word.text())) {
				return false;
			}
		}
		return false;
	}

	/** The first word at or after a glyph. */
	static int wordAt(List<Word> words, int glyph, int before) {
		int index = before;
		while (index > 0 && words.get(index - 1).from() >= glyph) {
			index--;
		}
		return index;
	}

	private static boolean near(LegibleText text, Word word, Word next, String allowed) {
		for (int i = word.to(); i < next.from(); i++) {
			if (allowed.indexOf(text.at(i)) < 0) {
				return false;
			}
		}
		return next.from() - word.to() <= WIDEST_GAP;
	}

}
