package id.go.lapor.engine;

/**
 * Somebody was given an office, or lost it.
 *
 * @param user the account
 * @param office the role's or agency's group
 * @param given whether it was given
 * @param by the account that did it; null where the house itself did
 */
public record OfficeChanged(String user, String office, boolean given, String by) {

}
