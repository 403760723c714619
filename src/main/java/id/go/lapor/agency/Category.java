package id.go.lapor.agency;

/**
 * What a report is about, in a tree of two levels.
 *
 * @param parentCode the group it belongs to, null for a group
 * @param defaultClass {@code INSPECTION} or {@code NO_INSPECTION}: what a complaint of
 * this category is until a verifier says otherwise
 * @param demandsEvidence whether an answer that calls the matter resolved has to show it
 */
public record Category(String code, String name, String nameEn, String parentCode, String defaultClass,
		boolean demandsEvidence) {

}
