package id.go.lapor.complaint;

/**
 * Where the report stands, in the words people know; who ended it stands apart in
 * ClosedBy.
 */
public enum CaseStatus {

	/** Belum Terverifikasi */
	UNVERIFIED,

	/** Menunggu Kelengkapan Informasi */
	AWAITING_COMPLETION,

	/** Menunggu Penetapan Instansi */
	AWAITING_ASSIGNMENT,

	/** Ditindaklanjuti oleh Instansi */
	IN_PROGRESS,

	/** Dijawab, menunggu tanggapan pelapor */
	ANSWERED,

	/** Ditanggapi oleh Pelapor */
	REPORTER_RESPONDED,

	/** Ditinjau pengawas */
	UNDER_REVIEW,

	/** Digabung, menunggu jawaban laporan utama */
	MERGED,

	/** Ditutup */
	CLOSED,

	/** Diarsipkan */
	ARCHIVED,

	/** Konten Terblokir */
	BLOCKED

}
