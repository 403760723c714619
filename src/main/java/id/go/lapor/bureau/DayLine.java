package id.go.lapor.bureau;

/**
 * One day off as its coordinator reads it.
 *
 * @param date {@code 2026-10-07}
 * @param day in words
 * @param ahead whether it can still be withdrawn
 */
record DayLine(String date, String day, String name, boolean ahead) {

}
