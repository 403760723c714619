package id.go.lapor.privacy;

/**
 * Who wrote a report. Leaves the vault only towards the room that writes to the reporter,
 * towards masking, and to an officer under a {@link DisclosureGrant}; it never becomes
 * part of an entity, a view, a log line or a process variable.
 *
 * @param name as the reporter wrote it, or null
 * @param phone in E.164 where it could be read as a number, else as written, or null
 * @param email as written, or null
 */
public record Reporter(String name, String phone, String email) {

	public Reporter {
		name = blankToNull(name);
		phone = blankToNull(phone);
		email = blankToNull(email);
	}

	private static String blankToNull(String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	/** Says nothing: a reporter that reaches a log line must not be readable there. */
	@Override
	public String toString() {
		return "Reporter[redacted]";
	}

}
