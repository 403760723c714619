package id.go.lapor.agency;

/**
 * What a unit is called.
 *
 * @param name Indonesian, complete enough to stand alone
 * @param nameEn English, or null where it is not certain
 * @param searchWords further words that people know it by; may be empty
 */
public record UnitWords(String name, String nameEn, String searchWords) {

}
