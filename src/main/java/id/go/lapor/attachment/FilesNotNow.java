package id.go.lapor.attachment;

import id.go.lapor.language.Refusal;

/** Files that cannot be taken at this moment, through no fault of their sender. */
public class FilesNotNow extends Refusal {

	FilesNotNow(String key) {
		super("attachment." + key);
	}

}
