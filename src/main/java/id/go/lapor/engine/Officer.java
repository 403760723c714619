package id.go.lapor.engine;

/**
 * A person in office.
 *
 * @param id the login name
 * @param name first and last name
 * @param email where messages go; may be empty
 */
public record Officer(String id, String name, String email) {

}
