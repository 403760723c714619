package id.go.lapor.duty;

import java.util.List;

/**
 * Published inside the transaction in which the tasks of somebody who left went back to
 * their group.
 *
 * @param officer the account that held them; it may be gone
 * @param agency the body or unit whose tasks they are, or null at the national desk
 * @param caseNumbers their cases; never empty
 */
public record TasksHandedBack(String officer, String agency, List<String> caseNumbers) {

	public TasksHandedBack {
		caseNumbers = List.copyOf(caseNumbers);
	}

}
