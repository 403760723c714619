package id.go.lapor.privacy.text;

import java.util.List;

import id.go.lapor.privacy.text.NameReading.Certainty;

/**
 * The name beside a telephone number: "cp: Budi 0812 ...", "hub Bu Neneng (0812 ...)".
 * The number was found before and is opaque here.
 */
final class ContactNameRule implements Rule {

	private static final int REACH = 5;

	private static final NameAfter NAMES = new NameAfter("said-name", Placeholder.NAME,
			"(?:cp|contact person|narahubung|hub|hubungi|kontak|wa|hp|telp|tlp|telepon|sms|call)[.:]? ?[:.]? ?",
			Certainty.LIKELY);

	@Override
	public List<Hit> in(LegibleText text) {
		return NAMES.in(text, (same, words, index, end, from) -> isBeforeNumber(text, words.get(end - 1).to()));
	}

	private static boolean isBeforeNumber(LegibleText text, int at) {
		for (int i = at; i < at + REACH && i < text.length(); i++) {
			if (text.at(i) == LegibleText.OPAQUE) {
				return true;
			}
			if (" :(-/,=\n".indexOf(text.at(i)) < 0) {
				return false;
			}
		}
		return false;
	}

}
