package id.go.lapor.engine.opening;

import java.util.List;

/** Production on a database in which demo accounts still have the demo's password. */
class DemoAccountsRemain extends RuntimeException {

	DemoAccountsRemain(List<String> users) {
		super("Demo accounts with the demo's password are in this database: " + String.join(", ", users)
				+ ". Remove them, or use a database that no demo ran on.");
	}

}
