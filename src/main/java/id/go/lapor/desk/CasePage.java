package id.go.lapor.desk;

import id.go.lapor.complaint.CaseNumber;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page of a case for officers who were told of it and have no task: the same view at
 * the same level. What may be done with the case besides stands in pages of their own
 * ({@link CaseDecisionPage}, {@link CaseMarkPage}, {@link CaseTimePage}).
 */
@Controller
@RequestMapping("/petugas/laporan/{number}")
@PreAuthorize("isAuthenticated()")
class CasePage {

	private final CaseSheet sheet;

	private final WitnessedReading reading;

	CasePage(CaseSheet sheet, WitnessedReading reading) {
		this.sheet = sheet;
		this.reading = reading;
	}

	@GetMapping
	String show(@PathVariable String number, Model page) {
		return this.sheet.show(CaseNumber.of(number), page);
	}

	@GetMapping("/lampiran/{position}")
	ResponseEntity<byte[]> file(@PathVariable String number, @PathVariable int position) {
		return this.reading.file(CaseNumber.of(number), position, null).answer();
	}

	/** The address of a form that was refused, loaded again, leads back to the case. */
	@GetMapping({ "/balasan", "/perpanjangan", "/permohonan-perpanjangan", "/gabung", "/himpun", "/bukan-duplikat",
			"/pisah", "/blokir", "/terlapor", "/tarik", "/coret", "/mendesak", "/tidak-mendesak", "/catatan", "/label",
			"/label/hapus", "/program", "/program/keluar", "/lampiran/{position}/jangkauan" })
	String back(@PathVariable String number) {
		return "redirect:/petugas/laporan/" + CaseNumber.of(number).value();
	}

}
