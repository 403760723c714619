package id.go.lapor.reporter;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import id.go.lapor.attachment.CaseFile;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.sla.ClockLedger;
import id.go.lapor.sla.ClockView;
import id.go.lapor.sla.LedgerNote;

/**
 * Times as strangers may know them: the day of what the reporter did, the minute of what
 * an officer did.
 */
final class CoarseTimes {

	private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

	private CoarseTimes() {
	}

	/** The beginning of its day in Jakarta; null stays null. */
	static Instant day(Instant instant) {
		return (instant == null) ? null : instant.atZone(ZONE).truncatedTo(ChronoUnit.DAYS).toInstant();
	}

	static Instant of(ActorRole who, Instant instant) {
		return who.isTimedByTheDay() ? day(instant) : instant.truncatedTo(ChronoUnit.MINUTES);
	}

	static CaseFile of(CaseFile file) {
		return new CaseFile(file.position(), file.type(), file.size(), file.width(), file.height(), file.addedBy(),
				of(file.addedBy(), file.addedAt()), file.part(), file.visibility(), file.reach(), file.decided());
	}

	/** A clock starts and rests when its reporter does something. */
	static ClockLedger of(ClockLedger ledger) {
		var clock = ledger.clock();
		return new ClockLedger(new ClockView(clock.clock(), clock.subject(), clock.round(), day(clock.startedAt()),
				clock.dueAt(), clock.provisional(), clock.state(), clock.limitDays(), day(clock.stoppedAt())),
				ledger.days(),
				ledger.notes()
					.stream()
					.map((note) -> new LedgerNote(day(note.at()), note.code(), note.detail(), note.workingDays(),
							note.byRole()))
					.toList());
	}

}
