package id.go.lapor.agency;

import java.time.ZoneId;

/**
 * A place by its official code (Kepmendagri 300.2.2-2138/2025).
 *
 * @param code {@code 32}, {@code 32.12} or, for a district, {@code 32.12.01}
 * @param name a district's name is followed by its regency or city
 */
public record Region(String code, String name, ZoneId zone, RegionLevel level) {

	/** The province or regency that a place lies in; null for a province. */
	public String parentCode() {
		return (this.level != RegionLevel.PROVINCE) ? this.code.substring(0, this.code.lastIndexOf('.')) : null;
	}

}
