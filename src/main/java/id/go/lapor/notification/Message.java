package id.go.lapor.notification;

/**
 * A message in words. Never holds the report's text, nor a receipt.
 *
 * @param subject of the e-mail
 * @param body of the e-mail
 * @param sms at most one segment; null for officers, who get e-mail only
 */
record Message(String subject, String body, String sms) {
}
