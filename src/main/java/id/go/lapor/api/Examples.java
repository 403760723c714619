package id.go.lapor.api;

/** Answers shown in the description of the interface. */
final class Examples {

	static final String WRONG_FIELDS = """
			{
			  "type": "https://lapor.go.id/masalah/isian-salah",
			  "title": "Isian belum benar",
			  "status": 400,
			  "detail": "Perbaiki isian yang disebutkan, lalu kirim kembali. Laporan belum disimpan.",
			  "instance": "/api/v1/reports",
			  "errors": [{"field": "title", "pointer": "/title", "message": "Judul harus 5 sampai 150 karakter."}]
			}""";

	static final String CLOSED = """
			{
			  "type": "https://lapor.go.id/masalah/tidak-mungkin-sekarang",
			  "title": "Tidak dapat dilakukan sekarang",
			  "status": 409,
			  "detail": "Laporan ini sudah ditutup. Yang masih dapat dilakukan: mengajukan keberatan atas penutupan otomatis.",
			  "instance": "/api/v1/reports/1234567894/replies",
			  "possible": ["CONTEST_CLOSE"]
			}""";

	private Examples() {
	}

}
