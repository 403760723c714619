package id.go.lapor.agency;

/** What kind of body an agency is; a unit stands below one of the others. */
public enum AgencyLevel {

	MINISTRY, INSTITUTION, PROVINCE, REGENCY, CITY, UNIT

}
