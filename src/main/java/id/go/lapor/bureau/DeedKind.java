package id.go.lapor.bureau;

import java.util.Arrays;
import java.util.List;

/** What can be changed. The names are kept in the history. */
enum DeedKind {

	APPROVAL_ON, APPROVAL_OFF,

	STAFF_OPENED, STAFF_PLACED, STAFF_OFF, STAFF_ON, STAFF_PASSWORD, STAFF_FACTOR,

	UNIT_ADDED, UNIT_CHANGED, UNIT_CLOSED, UNIT_OPENED,

	DAY_ADDED, DAY_WITHDRAWN;

	/** Those that concern an account. */
	static List<String> ofStaff() {
		return Arrays.stream(values()).map(DeedKind::name).filter((name) -> name.startsWith("STAFF_")).toList();
	}

	/** Those that concern an approval. */
	static List<String> ofApproval() {
		return List.of(APPROVAL_ON.name(), APPROVAL_OFF.name());
	}

}
