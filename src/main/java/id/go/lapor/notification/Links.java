package id.go.lapor.notification;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where messages lead. A link names the case and nothing else: no receipt, no login. */
@Component
class Links {

	private final String house;

	Links(@Value("${lapor.base-url:}") String house) {
		this.house = house.replaceFirst("/+$", "");
	}

	/** What everybody may see of the case, and the reporter's door. */
	String forReporter(String caseNumber) {
		return this.house + "/laporan/" + caseNumber;
	}

	/** Where a reporter types the code for a new receipt. */
	String forLostReceipt(String caseNumber) {
		return this.house + "/tanda-terima-hilang/" + caseNumber;
	}

	/** The case as an officer may see it. */
	String forOfficer(String caseNumber) {
		return this.house + "/petugas/laporan/" + caseNumber;
	}

	/** Where identity officers and oversight see what was asked for and opened. */
	String identities() {
		return this.house + "/petugas/identitas";
	}

	/** Where an officer sees to the safety of the account. */
	String security() {
		return this.house + "/petugas/keamanan";
	}

	String tasklist() {
		return this.house + "/camunda/app/tasklist/";
	}

}
