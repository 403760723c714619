package id.go.lapor.desk;

import id.go.lapor.language.Refusal;

/** No open task that the asker may know of: done, gone, or another agency's. */
class UnknownTask extends Refusal {

	UnknownTask() {
		super("desk.unknownTask");
	}

}
