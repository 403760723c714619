package id.go.lapor.bureau;

import java.time.Instant;

/**
 * Something that a body changed of itself.
 *
 * @param id grows with every deed
 * @param subject the account, unit or day
 * @param words names as they stood then
 * @param account who did it
 */
record BureauDeed(long id, DeedKind kind, String subject, String words, String account, Instant at) {

}
