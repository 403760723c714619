package id.go.lapor.engine.gate;

/** Only diagrams, decision tables and forms come in, and each can be read. */
class FilesAreReadable implements ModelRule {

	@Override
	public String name() {
		return "files-readable";
	}

	@Override
	public void check(Bundle bundle, Findings findings) {
		bundle.unreadable().forEach((file, reason) -> findings.refuse(this, file, "-", reason));
		bundle.strangers().forEach((file) -> findings.refuse(this, file, "-", file));
		bundle.diagrams().forEach((file) -> findings.saw(this));
		bundle.decisions().forEach((file) -> findings.saw(this));
	}

}
