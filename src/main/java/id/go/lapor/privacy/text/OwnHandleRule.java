package id.go.lapor.privacy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The part of the reporter's e-mail address before the sign, which is often the account
 * name elsewhere as well ("IG saya mamanr88"). Short ones and ordinary words are left.
 */
final class OwnHandleRule implements Rule {

	private static final int SHORTEST = 6;

	private final String handle;

	/**
	 * @param email an address, or null
	 */
	OwnHandleRule(String email) {
		int at = (email != null) ? email.indexOf('@') : -1;
		String local = (at > 0) ? email.substring(0, at).strip().toLowerCase(Locale.ROOT) : "";
		this.handle = (local.length() < SHORTEST || WordList.isListed(local)) ? "" : local;
	}

	@Override
	public List<Hit> in(LegibleText text) {
		List<Hit> hits = new ArrayList<>();
		String lower = text.inLowerCase();
		int at = this.handle.isEmpty() ? -1 : lower.indexOf(this.handle);
		while (at >= 0) {
			int end = at + this.handle.length();
			boolean free = !Character.isLetterOrDigit(text.at(at - 1)) && !Character.isLetterOrDigit(text.at(end));
			if (free) {
				hits.add(new Hit("own-handle", Placeholder.NAME, at, end));
			}
			at = lower.indexOf(this.handle, free ? end : at + 1);
		}
		return hits;
	}

	@Override
	public String toString() {
		return "OwnHandleRule[redacted]";
	}

}
