package id.go.lapor.privacy.text;

import java.util.List;

import id.go.lapor.privacy.text.NameReading.Certainty;

/** The name below a letter: "Hormat saya, Budi", "ttd Warsiti", "pelapor: Maman R". */
final class SignatureRule implements Rule {

	private static final NameAfter NAMES = new NameAfter(SelfNameRule.NAME, Placeholder.NAME,
			"(?:hormat (?:saya|kami)|(?:wa)?salam(?: hormat| sehat| saya)?|terima ?kasih|trims|ttd|tertanda|pelapor|pengirim|pengadu)"
					+ "(?: ?[,.:;-]+ ?\n{0,2}|\n{1,2})"
					+ "|(?:hormat (?:saya|kami)|ttd|tertanda|pelapor|pengirim|pengadu) ",
			Certainty.LIKELY);

	@Override
	public List<Hit> in(LegibleText text) {
		return NAMES.in(text);
	}

}
