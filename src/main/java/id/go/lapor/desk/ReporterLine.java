package id.go.lapor.desk;

/**
 * Who reports, as far as the reader may know: never of an anonymous report.
 *
 * @param name as the reporter gave it, or null
 * @param contact masked, such as {@code 628231633xxxx}, or null
 */
record ReporterLine(String name, String contact) {
}
