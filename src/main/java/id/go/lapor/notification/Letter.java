package id.go.lapor.notification;

/**
 * An e-mail on its way.
 *
 * @param id the same for every attempt
 * @param caseNumber the case, so that a mail program shows its messages together
 * @param to one address
 */
record Letter(String id, String caseNumber, String to, String subject, String body) {

	@Override
	public String toString() {
		return "Letter[" + this.id + "]";
	}

}
