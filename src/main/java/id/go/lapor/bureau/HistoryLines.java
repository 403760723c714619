package id.go.lapor.bureau;

import id.go.lapor.agency.Agency;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Who changed what of a body, the newest first. */
@Component
class HistoryLines implements BureauSection {

	private static final int DEEDS = 30;

	private final BureauBook book;

	private final BureauWords words;

	HistoryLines(BureauBook book, BureauWords words) {
		this.book = book;
		this.words = words;
	}

	@Override
	public void fill(Agency body, Authority reader, Model page) {
		page.addAttribute("deeds",
				this.book.newest(body.code(), DEEDS)
					.stream()
					.map((deed) -> this.words.deed(deed, body.zone()))
					.toList());
	}

}
