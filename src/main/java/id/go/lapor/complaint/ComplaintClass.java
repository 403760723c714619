package id.go.lapor.complaint;

/**
 * Whether a complaint needs an inspection (berkadar pengawasan); the class lengthens the
 * deadline.
 */
public enum ComplaintClass {

	/** tidak berkadar pengawasan */
	NO_INSPECTION,

	/** berkadar pengawasan */
	INSPECTION

}
