package id.go.lapor.desk;

import java.time.Clock;
import java.util.List;

import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.engine.LaporClock;
import id.go.lapor.engine.Officer;
import id.go.lapor.engine.OfficerDirectory;
import id.go.lapor.seal.DisclosureRequest;
import id.go.lapor.seal.Disclosures;
import org.springframework.stereotype.Component;

/** The requests for identities in words, newest first. */
@Component
class DisclosureLines {

	private static final int MOST = 100;

	private final Disclosures disclosures;

	private final CurrentOfficer officer;

	private final OfficerDirectory officers;

	private final InWords words;

	private final Clock clock;

	DisclosureLines(Disclosures disclosures, CurrentOfficer officer, OfficerDirectory officers, InWords words,
			Clock clock) {
		this.disclosures = disclosures;
		this.officer = officer;
		this.officers = officers;
		this.words = words;
		this.clock = clock;
	}

	List<DisclosureLine> newest() {
		return this.disclosures.newest(MOST).stream().map(this::line).toList();
	}

	private DisclosureLine line(DisclosureRequest request) {
		return new DisclosureLine(request.caseNumber().value(), request.caseNumber().spoken(),
				this.words.of("desk.identity.state." + request.state()),
				by(request.requestedBy(), request.requestedAt()), request.legalBasis(),
				(request.withheldUntil() != null) ? this.words.of("desk.identity.withheld",
						this.words.day(request.withheldUntil()), request.withheldReason()) : null,
				(request.decidedBy() != null) ? by(request.decidedBy(), request.decidedAt()) : null,
				request.decisionReason(),
				(request.windowUntil() != null) ? this.words.instant(request.windowUntil(), LaporClock.ZONE) : null,
				this.words.of("desk.identity.openings", request.openings()),
				(request.toldAt() != null) ? this.words.instant(request.toldAt(), LaporClock.ZONE) : null,
				this.officer.userId().filter((user) -> request.isOpenTo(user, this.clock.instant())).isPresent());
	}

	private String by(String user, java.time.Instant at) {
		return this.officers.find(user).map(Officer::name).orElse(user) + ", "
				+ this.words.instant(at, LaporClock.ZONE);
	}

}
