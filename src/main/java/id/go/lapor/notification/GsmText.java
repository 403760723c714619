package id.go.lapor.notification;

/**
 * Text as a short message carries it (3GPP TS 23.038): 160 places in one segment, where
 * some signs take two. One sign outside the alphabet would halve the segment to 70.
 */
final class GsmText {

	/** Places in one segment. */
	static final int SEGMENT = 160;

	private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
			+ "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

	private static final String DOUBLE = "^{}\\[~]|€";

	private GsmText() {
	}

	/** The text, with the link behind it where the segment has room for both. */
	static String withLink(String text, String link) {
		var both = text + " " + link;
		return fits(both) ? both : text;
	}

	static boolean fits(String text) {
		return text.chars().allMatch((sign) -> places(sign) > 0) && text.chars().map(GsmText::places).sum() <= SEGMENT;
	}

	/** 1, 2, or 0 for a sign that the alphabet lacks. */
	private static int places(int sign) {
		if (BASIC.indexOf(sign) >= 0) {
			return 1;
		}
		return (DOUBLE.indexOf(sign) >= 0) ? 2 : 0;
	}

}
