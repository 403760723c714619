package id.go.lapor.desk;

import java.util.List;
import java.util.Set;

import id.go.lapor.language.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the cards in Tasklist's list ask for, all of a page at once. */
@RestController
@PreAuthorize("isAuthenticated()")
class CardDesk {

	/** Tasklist shows fifteen; two pages may be on their way. */
	static final int MOST = 50;

	private final CardReading reading;

	CardDesk(CardReading reading) {
		this.reading = reading;
	}

	@GetMapping("/api/desk/cards")
	ResponseEntity<List<CardView>> show(@RequestParam(name = "task", defaultValue = "") Set<String> tasks) {
		if (tasks.size() > MOST) {
			throw new Refusal("desk.card.tooMany", MOST);
		}
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(tasks.isEmpty() ? List.of() : this.reading.of(tasks));
	}

}
