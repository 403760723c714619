package id.go.lapor.agency;

/** What kind of place a region code names. */
public enum RegionLevel {

	PROVINCE, REGENCY, CITY,
	/** One of Jakarta's six parts: a place, but no government of its own (UU 2/2024). */
	ADMINISTRATIVE_UNIT,
	/** A kecamatan, distrik, kapanewon or kemantren. */
	DISTRICT

}
