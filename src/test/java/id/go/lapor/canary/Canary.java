package id.go.lapor.canary;

/**
 * Something that must stay in the vault, made so that it stands nowhere else by chance.
 *
 * @param kind what it is: name, phone, nik, address ...
 * @param value as a person would type it
 */
record Canary(String kind, String value) {

	/** Its digits, where there are so many that they name somebody. */
	String digits() {
		var digits = this.value.replaceAll("\\D", "");
		return (digits.length() >= 9) ? digits : "";
	}

	@Override
	public String toString() {
		return this.kind + " " + this.value;
	}

}
