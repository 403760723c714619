package id.go.lapor.engine.opening;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

/**
 * One account that is made at start-up.
 *
 * @param user name for the login
 * @param name first and last name
 * @param email where messages for this person go
 * @param roles role groups
 * @param agencies agency groups
 * @param tenants agencies whose cases the person may see: the own one and, for
 * coordinators and heads, all below
 */
record Account(String user, String name, String email, List<String> roles, List<String> agencies,
		List<String> tenants) {

	/** Reads {@code user;name;roles;agencies;tenants}, lists with blanks between. */
	static List<Account> ofDemo() throws IOException {
		return new ClassPathResource("data/demo-accounts.csv").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.skip(1)
			.filter((line) -> !line.isBlank())
			.map((line) -> line.split(";", -1))
			.map((cell) -> new Account(cell[0], cell[1], cell[0] + "@demo.lapor.test", words(cell[2]), words(cell[3]),
					words(cell[4])))
			.toList();
	}

	private static List<String> words(String cell) {
		return Arrays.stream(cell.split(" ")).filter((word) -> !word.isBlank()).toList();
	}

}
