package id.go.lapor.attachment.cleaning;

import id.go.lapor.language.Refusal;

/** A file that is not taken; the sentence says what its sender can do. */
public class Uncleanable extends Refusal {

	public Uncleanable(String key, Object... arguments) {
		super("attachment." + key, arguments);
	}

	/** It is no file of its kind, or a broken one. */
	static Uncleanable unreadable() {
		return new Uncleanable("unreadable");
	}

}
