package id.go.lapor.privacy.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Account numbers: 9 to 18 digits after a word such as "rekening" or the name of a bank.
 * Banks share no form and no check digit, so the word decides; a bill for electricity or
 * water is called "rekening" as well and stays.
 */
final class AccountNumberRule implements Rule {

	private static final int SHORTEST = 9;

	private static final int LONGEST = 18;

	private static final Keywords WORDS = new Keywords(
			"(?:no ?)?rek(?:ening)?(?:nya)?|norek|va|virtual account|briva|bank|bri|bca|bni|btn|bsi|bjb|mandiri|cimb"
					+ "|danamon|tabungan|transfer|trf|tf|giro");

	private static final Keywords OTHERS = new Keywords(
			"listrik|pln|pdam|air|pelanggan|token|laporan|aduan|tracking|resi|tiket|antrian|surat|kode|hp|wa|telp|nik|ktp|kk|npwp|bpjs");

	@Override
	public List<Hit> in(LegibleText text) {
		List<Hit> hits = new ArrayList<>();
		for (DigitRun run : text.runs()) {
			int before = run.first().from();
			int end = end(run);
			if (end > 0 && WORDS.last(text, before) > OTHERS.last(text, before)) {
				hits.add(run.hit("account", Placeholder.ACCOUNT, 0, end));
			}
		}
		return hits;
	}

	/**
	 * The whole run, or its first group where more numbers follow; -1 if neither fits.
	 */
	private static int end(DigitRun run) {
		int all = run.digitsFrom(0, LONGEST + 1).length();
		int first = run.first().size();
		if (isInsurance(run)) {
			return -1;
		}
		if (Mobile.isWholeWord(run.digitsFrom(0, LONGEST + 1)) || Mobile.isWholeWord(run.first().digits())) {
			return -1;
		}
		if (all >= SHORTEST && all <= LONGEST) {
			return run.size();
		}
		return (first >= SHORTEST && first <= LONGEST) ? 1 : -1;
	}

	/** "bpjs mandiri kelas 3 000..." is no bank. */
	private static boolean isInsurance(DigitRun run) {
		return run.last().digits().matches("000\\d{10}");
	}

}
