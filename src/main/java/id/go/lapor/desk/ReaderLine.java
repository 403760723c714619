package id.go.lapor.desk;

/**
 * Somebody who looked at a case, as far as this reader may know.
 *
 * @param who by name, or by office where the name is not for this reader
 * @param office and agency beside the name, or null
 * @param at when last, in words
 */
record ReaderLine(String who, String office, String at) {
}
