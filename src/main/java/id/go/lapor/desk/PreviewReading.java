package id.go.lapor.desk;

import java.util.stream.Stream;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseOutcome;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.language.Refusal;
import id.go.lapor.privacy.OfficerWords;
import id.go.lapor.privacy.OfficialWords;
import id.go.lapor.privacy.PlainWords;
import id.go.lapor.reporter.CaseWords;
import id.go.lapor.reporter.LinePreview;
import id.go.lapor.reporter.TimelineLine;
import org.springframework.stereotype.Component;

/**
 * Shows what the reporter and the public will read of a text that an officer is writing,
 * or that a head is asked to approve. Masked as it is when it is sent, and put into words
 * as the portal does; nothing is kept.
 */
@Component
class PreviewReading {

	/** The variable in which the kind of answer waits for the head. */
	private static final String OUTCOME = "answerOutcome";

	private final OfficialWords texts;

	private final LinePreview lines;

	private final CaseWords caseWords;

	private final DeskTasks tasks;

	private final InWords words;

	PreviewReading(OfficialWords texts, LinePreview lines, CaseWords caseWords, DeskTasks tasks, InWords words) {
		this.texts = texts;
		this.lines = lines;
		this.caseWords = caseWords;
		this.tasks = tasks;
		this.words = words;
	}

	/**
	 * The preview.
	 * @param typed what the officer typed so far; of a text that somebody else wrote, the
	 * kept one counts
	 * @throws Refusal for a text that goes to nobody outside, and for none
	 */
	PreviewView of(OpenTask task, String field, PreviewDesk.Typed typed) {
		boolean shown = task.words().filter((words) -> words.shown().contains(field)).isPresent();
		boolean written = task.words().filter((words) -> words.written().contains(field)).isPresent();
		var kind = ForeseenText.of(field)
			.filter((text) -> shown || written)
			.orElseThrow(() -> new Refusal("desk.noSuchText"));
		var text = shown ? this.texts.read(task.phase(), field).orElse("") : (typed.text() != null) ? typed.text() : "";
		if (text.isBlank()) {
			throw new Refusal("desk.preview.nothing");
		}
		if (text.length() > OfficerWords.LONGEST) {
			throw new CaseRefusal("complaint.wordsTooLong", OfficerWords.LONGEST);
		}
		var detail = switch (kind) {
			case ANSWER -> shown ? this.tasks.chosen(task, OUTCOME).orElse(null) : outcome(typed.outcome());
			case INTERIM -> (typed.promised() != null) ? typed.promised().toString() : null;
			case QUESTION -> null;
		};
		var role = (task.agency() != null) ? ActorRole.OFFICER : ActorRole.VERIFIER;
		var foreseen = this.lines.of(task.caseNumber(), kind.event(), role, detail,
				this.texts.masked(task.caseNumber(), text));
		return new PreviewView(reading(foreseen.own()),
				(foreseen.everybody() != null) ? reading(foreseen.everybody()) : null,
				(foreseen.everybody() != null) ? null : nothing(kind, foreseen.secret()),
				foreseen.own().words().equals(PlainWords.of(text)) ? null : this.words.of("desk.preview.masked"));
	}

	/**
	 * The code of what the form shows. A list of a form keeps its codes to itself and
	 * shows words, which are Indonesian for every reader.
	 */
	private String outcome(String shown) {
		return Stream.of(CaseOutcome.values())
			.filter((one) -> one.name().equals(shown) || this.words.indonesian("outcome." + one).equals(shown))
			.findFirst()
			.map(Enum::name)
			.orElse(null);
	}

	private String nothing(ForeseenText kind, boolean secret) {
		return this.words.of(secret ? "desk.preview.secret"
				: (kind == ForeseenText.QUESTION) ? "desk.preview.parties" : "desk.preview.closed");
	}

	private PreviewView.Reading reading(TimelineLine line) {
		var said = this.caseWords.in(this.words.locale());
		return new PreviewView.Reading(said.event(line), said.moment(line.at()), said.detail(line), line.words());
	}

}
