package id.go.lapor.guess;

/**
 * What came back, and when.
 *
 * @param text status, headers and body, with a mark in place of the asker's own number
 * @param bytes length of the body as it came
 * @param nanos from the first byte sent to the last one read
 */
record Answer(String text, int bytes, long nanos) {
}
