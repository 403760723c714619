package id.go.lapor.reporter;

import java.util.function.Consumer;

import id.go.lapor.attachment.CaseFiles;
import id.go.lapor.attachment.FileContent;
import id.go.lapor.attachment.FileReader;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.MistypedCaseNumber;
import id.go.lapor.complaint.Receipt;
import id.go.lapor.complaint.UnknownCase;
import id.go.lapor.feedback.Reaction;
import id.go.lapor.language.Refusal;
import org.springframework.stereotype.Component;

/**
 * The counter where a reporter without an account asks for a case and does something with
 * it. An unknown number, a secret case without receipt and a wrong receipt are one answer
 * ({@link UnknownCase}) at one cost; only a number that no case can have is told apart
 * ({@link MistypedCaseNumber}).
 */
@Component
public class CaseCounter {

	private final ComplaintRegister register;

	private final CaseViews views;

	private final ReporterDeeds deeds;

	private final CaseFiles files;

	CaseCounter(ComplaintRegister register, CaseViews views, ReporterDeeds deeds, CaseFiles files) {
		this.files = files;
		this.register = register;
		this.views = views;
		this.deeds = deeds;
	}

	/** What everybody may read of a case. */
	public CaseView publicView(String caseNumber) {
		return this.register.findNotSecret(CaseNumber.of(caseNumber))
			.map(this.views::forEverybody)
			.orElseThrow(UnknownCase::new);
	}

	/** What the holder of the receipt reads. */
	public CaseView ownView(String caseNumber, String receipt) {
		return this.views.forReporter(own(CaseNumber.of(caseNumber), receipt));
	}

	/**
	 * Whatever the reporter has to say: data that is awaited, a reaction to the answer, a
	 * contest of the automatic close, else a note to those who work on the case.
	 * @param text 1 to 5,000 characters; may be missing only where the reaction is
	 * SATISFIED
	 * @param reaction null unless an answer is judged
	 * @throws RefusedForNow if the case takes no words now; says what is still possible
	 */
	public CaseView reply(String caseNumber, String receipt, String text, Reaction reaction) {
		return reply(caseNumber, receipt, text, reaction, null);
	}

	/**
	 * The same with what lies in a drawer.
	 * @param drawer its secret, or null for words without files
	 */
	public CaseView reply(String caseNumber, String receipt, String text, Reaction reaction, String drawer) {
		return act(caseNumber, receipt,
				(number) -> this.deeds.reply(number, TypedWords.message("text", text), reaction, drawer));
	}

	/** Adds what lies in a drawer to an open case; the note may be missing. */
	public CaseView addFiles(String caseNumber, String receipt, String note, String drawer) {
		return act(caseNumber, receipt,
				(number) -> this.deeds.addFiles(number, TypedWords.message("note", note), drawer));
	}

	/**
	 * A file that everybody may see.
	 * @throws UnknownCase if there is none that this reader may know
	 */
	public FileContent publicFile(String caseNumber, int position) {
		return this.register.findNotSecret(CaseNumber.of(caseNumber))
			.filter(Complaint::isPublic)
			.flatMap((complaint) -> this.files.content(complaint.caseNumber(), position, FileReader.EVERYBODY))
			.orElseThrow(UnknownCase::new);
	}

	/** A file that the holder of the receipt may see. */
	public FileContent ownFile(String caseNumber, String receipt, int position) {
		var complaint = own(CaseNumber.of(caseNumber), receipt);
		return this.files.content(complaint.caseNumber(), position, FileReader.REPORTER).orElseThrow(UnknownCase::new);
	}

	/**
	 * Whether this is the receipt of the case; asked before the case is opened on a
	 * device and before any of its files is taken.
	 */
	public void requireOwn(String caseNumber, String receipt) {
		own(CaseNumber.of(caseNumber), receipt);
	}

	/** Takes the report back; the reason may be missing. */
	public CaseView withdraw(String caseNumber, String receipt, String reason) {
		return act(caseNumber, receipt, (number) -> this.deeds.withdraw(number, TypedWords.message("reason", reason)));
	}

	/** Asks another verifier to look at an archived report. */
	public CaseView requestSecondLook(String caseNumber, String receipt, String text) {
		return act(caseNumber, receipt,
				(number) -> this.deeds.requestSecondLook(number, TypedWords.message("text", text)));
	}

	/**
	 * Makes the report anonymous or secret from now on; never the other way.
	 * @param anonymous null leaves it
	 * @param secret null leaves it
	 */
	public CaseView tightenPrivacy(String caseNumber, String receipt, Boolean anonymous, Boolean secret) {
		return act(caseNumber, receipt, (number) -> this.deeds.tightenPrivacy(number, anonymous, secret, null));
	}

	/**
	 * Makes the report anonymous or secret, and says at once whether numbers may be
	 * opened from then on.
	 * @param numbersMayBeOpened null leaves it
	 */
	public CaseView tightenPrivacy(String caseNumber, String receipt, Boolean anonymous, Boolean secret,
			Boolean numbersMayBeOpened) {
		return act(caseNumber, receipt,
				(number) -> this.deeds.tightenPrivacy(number, anonymous, secret, numbersMayBeOpened));
	}

	/**
	 * Allows, or no longer allows, that the body which handles the anonymous report opens
	 * single masked numbers.
	 */
	public CaseView allowNumbers(String caseNumber, String receipt, Boolean allowed) {
		return act(caseNumber, receipt, (number) -> this.deeds.allowNumbers(number, allowed));
	}

	private CaseView act(String caseNumber, String receipt, Consumer<CaseNumber> deed) {
		var number = CaseNumber.of(caseNumber);
		own(number, receipt);
		try {
			deed.accept(number);
		}
		catch (UnknownCase | MistypedCaseNumber ex) {
			throw ex;
		}
		catch (Refusal refusal) {
			throw new RefusedForNow(refusal, view(number).possible());
		}
		return view(number);
	}

	private CaseView view(CaseNumber number) {
		return this.views.forReporter(this.register.require(number));
	}

	private Complaint own(CaseNumber number, String receipt) {
		return this.register.findWithReceipt(number, Receipt.typed(receipt)).orElseThrow(UnknownCase::new);
	}

}
