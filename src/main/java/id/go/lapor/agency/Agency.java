package id.go.lapor.agency;

import java.time.ZoneId;

/**
 * A body or one of its units. The code is also its engine group and tenant.
 *
 * @param code {@code pemda-3212}, {@code pemda-3212-dishub}, {@code kemensos}
 * @param name Indonesian, complete enough to stand alone
 * @param nameEn English, or null where it is not certain
 * @param parentCode the body above, null for a body
 * @param function what it answers for, such as {@code TRANSPORT}; null for a general
 * government
 * @param regionCode the province, regency or city it governs; null for a national body
 * @param zone the zone its office hours follow
 * @param approvalRequired whether the head approves an answer before it leaves
 */
public record Agency(String code, String name, String nameEn, String parentCode, AgencyLevel level, String function,
		String regionCode, ZoneId zone, boolean approvalRequired) {

	/** Stands for the national desk where an agency's code stands; no agency's code. */
	public static final String NATIONAL_DESK = "nasional";

	/** Whether it stands on its own, and not below another body. */
	public boolean isBody() {
		return this.parentCode == null;
	}

}
