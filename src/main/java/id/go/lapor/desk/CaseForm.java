package id.go.lapor.desk;

import java.util.function.Consumer;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.UnknownCase;
import id.go.lapor.language.Refusal;
import id.go.lapor.sla.SlaRefusal;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Does what a form on the page of a case asks for, and leads back to the page. */
@Component
class CaseForm {

	/**
	 * Does it.
	 * @param form its name, under which the page says that it is done
	 * @throws FormRefused if it could not be done: the page is shown again, filled in
	 * @throws UnknownCase if there is none for this reader
	 */
	String then(String number, String form, RedirectAttributes next, Consumer<CaseNumber> command) {
		return then(number, form, 0, next, command);
	}

	/** The same for a form about the file at this position. */
	String then(String number, String form, int position, RedirectAttributes next, Consumer<CaseNumber> command) {
		var caseNumber = CaseNumber.of(number);
		try {
			command.accept(caseNumber);
		}
		catch (UnknownCase ex) {
			throw ex;
		}
		catch (Refusal | SlaRefusal | ConcurrencyFailureException ex) {
			throw new FormRefused(caseNumber, form, position, ex);
		}
		next.addFlashAttribute("done", form);
		return "redirect:/petugas/laporan/" + caseNumber.value();
	}

}
