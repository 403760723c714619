package id.go.lapor.privacy.text;

import java.util.List;

import id.go.lapor.privacy.text.NameReading.Certainty;

/**
 * "Saya Dewi Lestari ingin ...", "abdi Asep", "kula Darsini": whoever says I and a
 * well-known name.
 */
final class SelfNameRule implements Rule {

	static final String NAME = "self-name";

	private static final NameAfter NAMES = new NameAfter(NAME, Placeholder.NAME,
			"(?:saya|sy|aku|abdi|kula|kulo|tiang|gue|gw|ulun|ambo)(?:, ?| )(?:ini )?", Certainty.POSSIBLE);

	@Override
	public List<Hit> in(LegibleText text) {
		return NAMES.in(text);
	}

}
