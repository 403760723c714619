package id.go.lapor.archive;

/** Why no archive is generated, in one sentence for whoever asked for it. */
class ArchiveRefusal extends RuntimeException {

	ArchiveRefusal(String message) {
		super(message);
	}

}
