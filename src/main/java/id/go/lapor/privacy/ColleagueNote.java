package id.go.lapor.privacy;

import java.time.Instant;

/**
 * What somebody wrote to colleagues about a case.
 *
 * @param officer the account
 * @param words masked when they were written
 */
public record ColleagueNote(String officer, Instant writtenAt, String words) {

	/** The words may name people. */
	@Override
	public String toString() {
		return "ColleagueNote[" + this.officer + "]";
	}

}
