package id.go.lapor.complaint;

/**
 * The one atomic reason for which a report is archived; four reasons behind one sentence
 * destroyed the real statistics.
 */
public enum ArchiveReason {

	/** spam */
	SPAM,

	/** bukan pelayanan publik */
	NOT_PUBLIC_SERVICE,

	/** tidak jelas setelah ditanya */
	UNCLEAR,

	/** tidak ada bukti */
	NO_EVIDENCE,

	/** SARA */
	HATE_SPEECH,

	/** duplikat */
	DUPLICATE,

	/** sedang di pengadilan */
	IN_COURT

}
