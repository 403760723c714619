package id.go.lapor.privacy.text;

import java.util.List;

import id.go.lapor.privacy.text.NameReading.Certainty;

/**
 * The reporter's family and neighbours: "anak saya Rizki", "ibu saya, Maryam". Whoever
 * they are, they point to the reporter.
 */
final class KinNameRule implements Rule {

	private static final String KIN = "(?:anak|putra|putri|istri|isteri|suami|ibu|bapak|ayah|bapa|emak|mamah?|adik|adek|kakak|kaka|nenek|kakek|mertua"
			+ "|menantu|tetangga|keponakan|ponakan|cucu|paman|bibi|teman|kawan|sepupu|orang ?tua|ortu|saudara|bayi|almarhum|almarhumah)";

	private static final String WHICH = "(?: (?:kandung|angkat|tiri|pertama|kedua|ketiga|bungsu|sulung|laki-laki|perempuan|ipar)){0,2}";

	private static final NameAfter NAMES = new NameAfter(AddressedNameRule.NAME, Placeholder.NAME,
			"(?:" + KIN + WHICH + " (?:saya|sy|kami|aku)|(?:anak|istri|suami|ibu|ayah|adik|kakak)ku)"
					+ "(?: yang| yg)?(?: bernama| nama)?(?:, ?| )",
			Certainty.LIKELY);

	@Override
	public List<Hit> in(LegibleText text) {
		return NAMES.in(text);
	}

}
