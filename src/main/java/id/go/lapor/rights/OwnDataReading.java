package id.go.lapor.rights;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.HeldData;
import id.go.lapor.complaint.TimelineEntry;
import id.go.lapor.privacy.IdentityVault;
import id.go.lapor.privacy.OriginalReport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the copy that a reporter may ask for. */
@Component
class OwnDataReading {

	private final ComplaintRegister register;

	private final IdentityVault vault;

	private final DataRequestBook book;

	private final List<HeldData> rooms;

	private final Clock clock;

	OwnDataReading(ComplaintRegister register, IdentityVault vault, DataRequestBook book, List<HeldData> rooms,
			Clock clock) {
		this.register = register;
		this.vault = vault;
		this.book = book;
		this.rooms = rooms;
		this.clock = clock;
	}

	/** On one state of all rooms. */
	@Transactional(readOnly = true)
	public OwnData of(CaseNumber number) {
		var complaint = this.register.require(number);
		boolean erased = this.vault.isErased(number.value());
		var others = new LinkedHashMap<String, List<Map<String, Object>>>();
		this.rooms.forEach((room) -> others.put(room.name(), room.of(number)));
		return new OwnData(number.value(), this.clock.instant(), erased, report(complaint, erased), reporter(number),
				words(number), timeline(number), requests(number), others);
	}

	private OwnData.OwnReport report(Complaint complaint, boolean erased) {
		var masked = new OwnData.OwnMasked(complaint.maskedTitle(), complaint.maskedText(), complaint.maskedAddress());
		var original = erased ? new OriginalReport(masked.title(), masked.text(), masked.address())
				: this.vault.original(complaint.caseNumber().value());
		return new OwnData.OwnReport(complaint.kind().name(), complaint.categoryCode(), complaint.regionCode(),
				complaint.eventDate(), complaint.wishedAgencyCode(), complaint.isAnonymous(), complaint.isSecret(),
				complaint.channel().name(), complaint.receivedAt(), complaint.status().name(), original.title(),
				original.text(), original.address(), answers(original), masked, complaint.numbersConsentedAt());
	}

	private static List<OwnData.OwnAnswer> answers(OriginalReport original) {
		return original.answers()
			.stream()
			.map((answer) -> new OwnData.OwnAnswer(answer.question(), answer.asked(), answer.kind(), answer.value(),
					answer.label()))
			.toList();
	}

	private OwnData.OwnPerson reporter(CaseNumber number) {
		return this.vault.reporter(number.value())
			.map((reporter) -> new OwnData.OwnPerson(reporter.name(), reporter.phone(), reporter.email(),
					this.vault.mayContact(number.value())))
			.orElse(null);
	}

	private List<OwnData.OwnWords> words(CaseNumber number) {
		return this.vault.allWords(number.value())
			.stream()
			.map((kept) -> new OwnData.OwnWords(kept.part(), kept.text()))
			.toList();
	}

	private List<OwnData.OwnLine> timeline(CaseNumber number) {
		return this.register.ownTimeline(number)
			.stream()
			.map((line) -> new OwnData.OwnLine(line.happenedAt(), line.event().name(), line.role().name(),
					line.agencyCode(), detail(line), line.words()))
			.toList();
	}

	/** Another report's number is not this reporter's. */
	private static String detail(TimelineEntry line) {
		boolean another = line.event() == CaseEvent.MERGED || line.event() == CaseEvent.ANSWER_ADOPTED;
		return another ? null : line.detail();
	}

	private List<OwnData.OwnRequest> requests(CaseNumber number) {
		return this.book.of(number)
			.stream()
			.map((request) -> new OwnData.OwnRequest(request.kind().name(), request.state().name(),
					request.requestedAt(), request.dueAt(), request.settledAt(), request.reason()))
			.toList();
	}

}
