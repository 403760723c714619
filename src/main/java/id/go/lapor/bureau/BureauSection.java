package id.go.lapor.bureau;

import id.go.lapor.agency.Agency;
import org.springframework.ui.Model;

/** A part of the page on which a body is run. */
interface BureauSection {

	/** Puts what it shows into the page. */
	void fill(Agency body, Authority reader, Model page);

}
