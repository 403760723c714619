package id.go.lapor.reporter;

/** Another request took this key first: its transaction has ended, ours must. */
class KeyTaken extends RuntimeException {

	KeyTaken(Throwable cause) {
		super(cause);
	}

}
