package id.go.lapor.privacy;

/** The parts of a report that are masked. */
public enum TextPart {

	/** judul */
	TITLE,

	/** isi laporan */
	TEXT,

	/** alamat atau patokan; may be missing */
	ADDRESS,

	/** jawaban pelapor dengan kata-kata sendiri; may be missing */
	ANSWERS

}
