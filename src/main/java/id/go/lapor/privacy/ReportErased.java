package id.go.lapor.privacy;

/**
 * The key of this report was destroyed on purpose, or never existed: its identity and
 * original words cannot be read by anyone any more.
 */
public class ReportErased extends IllegalStateException {

	ReportErased(String caseNumber) {
		super("The vault holds no key for case " + caseNumber + ": it was erased or never kept");
	}

	/** What a person is told, in the room's message files. */
	public String messageKey() {
		return "privacy.report.erased";
	}

}
