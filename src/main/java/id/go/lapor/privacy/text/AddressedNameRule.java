package id.go.lapor.privacy.text;

import java.util.List;

import id.go.lapor.privacy.text.NameReading.Certainty;

/**
 * Private people by their form of address: "Pak Darto", "sdri. Eneng", "Bu Yati". An
 * office ("Pak Lurah", "Kepala Desa, Bapak Warsita") and a place ("Pasar Bu Eti") stay.
 */
final class AddressedNameRule implements Rule {

	static final String NAME = "private-name";

	private static final NameAfter NAMES = new NameAfter(NAME, Placeholder.NAME,
			"(?:pak|bapak|bpk|bp|bu|ibu|sdri|sdr|saudara|saudari|mas|mbak|mba|kang|akang|teh|teteh|neng|mang|mamang|bang|abang|bung|bli|mbok|mak|emak|mbah|wak|uwak|abah|tante|om|cak|kak|tuan|nyonya|ny|tn|nn|hj|haji|ust|ustadz|ustad|kiai|kyai)\\.? ",
			Certainty.LIKELY);

	@Override
	public List<Hit> in(LegibleText text) {
		return NAMES.in(text, (same, words, index, end, from) -> {
			int first = Surroundings.wordAt(words, from, index);
			return !Surroundings.namePlace(text, words, first) && !Surroundings.nameOffice(text, words, first);
		});
	}

}
