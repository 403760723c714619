package id.go.lapor.complaint;

/**
 * What the citizen brings: it chooses the substantive deadline.
 */
public enum ReportKind {

	/** pengaduan */
	COMPLAINT,

	/** aspirasi */
	ASPIRATION,

	/** permintaan informasi */
	INFORMATION_REQUEST

}
