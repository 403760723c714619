package id.go.lapor.sla;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * A second opinion on due dates that shares nothing with the program: days are numbers
 * since 1970, seconds are divided by hand, the holidays are read from the file by its own
 * reader, and pauses are painted over an array of days instead of being asked.
 */
class DayArithmeticOracle {

	static final int DAYS = 25_000;

	/** One letter for every day since 1970, as in a stopped clock's ledger. */
	private final char[] letters = new char[DAYS];

	DayArithmeticOracle() throws IOException {
		boolean[] decreed = new boolean[10_000];
		char[] written = new char[DAYS];
		try (var lines = new BufferedReader(new InputStreamReader(
				DayArithmeticOracle.class.getResourceAsStream("/data/holidays.csv"), StandardCharsets.UTF_8))) {
			lines.readLine();
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				int year = Integer.parseInt(line.substring(0, 4));
				decreed[year] = true;
				written[dayNumber(year, Integer.parseInt(line.substring(5, 7)),
						Integer.parseInt(line.substring(8, 10)))] = line.charAt(11);
			}
		}
		for (int year = 1971; year < 2036; year++) {
			if (!decreed[year]) {
				for (int[] fixed : new int[][] { { 1, 1 }, { 5, 1 }, { 6, 1 }, { 8, 17 }, { 12, 25 } }) {
					written[dayNumber(year, fixed[0], fixed[1])] = 'N';
				}
			}
		}
		for (int day = 0; day < DAYS; day++) {
			int weekday = (day + 3) % 7;
			this.letters[day] = (weekday >= 5) ? 'E' : (written[day] != 0) ? written[day] : 'W';
		}
	}

	/** The calendar of an agency: free days of its own hide working days only. */
	char[] withAgencyDays(int... days) {
		char[] mine = this.letters.clone();
		for (int day : days) {
			mine[day] = (mine[day] == 'W') ? 'A' : mine[day];
		}
		return mine;
	}

	/** Gregorian date to days since 1970-01-01, by counting leap years. */
	static int dayNumber(int year, int month, int day) {
		int[] before = { 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334 };
		int past = year - 1;
		int days = past * 365 + past / 4 - past / 100 + past / 400 + before[month - 1] + day - 1;
		boolean leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
		return days + ((leap && month > 2) ? 1 : 0) - 719_162;
	}

	/**
	 * Counts one clock.
	 * @param calendar one letter a day
	 * @param close second of the day at which a day ends
	 * @param office whether the clock waits for an office
	 * @param pauses pairs of seconds, first covered and first not covered
	 */
	static Answer count(char[] calendar, long start, int offsetHours, int close, boolean office, int limit,
			long[][] pauses) {
		long shift = offsetHours * 3600L;
		boolean[] rest = new boolean[DAYS];
		for (long[] pause : pauses) {
			long first = Math.floorDiv(pause[0] + shift - close + 86_399, 86_400L);
			long last = Math.floorDiv(pause[1] - 1 + shift - close, 86_400L);
			for (long day = Math.max(first, 0); day <= last; day++) {
				rest[(int) day] = true;
			}
		}
		int event = (int) ((start + shift) / 86_400);
		var ledger = new StringBuilder();
		int day = event;
		if (office && calendar[day] == 'W' && (start + shift) % 86_400 > close) {
			ledger.append('C');
			day++;
		}
		for (; office && calendar[day] != 'W'; day++) {
			ledger.append(calendar[day]);
		}
		ledger.append('S');
		int counted = 0;
		while (counted < limit) {
			day++;
			char letter = (calendar[day] == 'W' && rest[day]) ? 'P' : calendar[day];
			ledger.append(letter);
			counted += (letter == 'W') ? 1 : 0;
		}
		return new Answer(day * 86_400L + close - shift, ledger.toString());
	}

	record Answer(long due, String ledger) {
	}

}
