package id.go.lapor.privacy.text;

/**
 * What stands in a masked text where something was taken out. Indonesian for every reader
 * and never translated: the words are part of the stored text, and a second masking
 * recognises them.
 */
public enum Placeholder {

	CARD("[nomor kartu disamarkan]"), PHONE("[nomor telepon disamarkan]"), EMAIL("[e-mail disamarkan]"),
	NAME("[nama disamarkan]"), ACCOUNT("[nomor rekening disamarkan]"), PLATE("[nomor kendaraan disamarkan]"),
	HANDLE("[nama akun disamarkan]"), WORDS("[disamarkan]");

	private final String text;

	Placeholder(String text) {
		this.text = text;
	}

	public String text() {
		return this.text;
	}

}
