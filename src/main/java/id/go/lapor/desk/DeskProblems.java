package id.go.lapor.desk;

import java.util.Locale;
import java.util.Set;

import id.go.lapor.attachment.FilesNotNow;
import id.go.lapor.audit.ReadNotWritten;
import id.go.lapor.complaint.UnknownCase;
import id.go.lapor.language.Refusal;
import id.go.lapor.sla.SlaRefusal;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals of the panel as problems (RFC 9457): the detail is the one sentence. */
@RestControllerAdvice(assignableTypes = { TaskDesk.class, CaseDesk.class, LookUpDesk.class, MaskingDesk.class,
		TaskFiles.class, NumberDesk.class, TemplateDesk.class, CardDesk.class, UrgencyDesk.class, PreviewDesk.class,
		NoteDesk.class, ExtensionDesk.class })
@Order(Ordered.HIGHEST_PRECEDENCE)
class DeskProblems {

	/**
	 * Refusals of the moment: the same request may be right later, or was a while ago.
	 */
	private static final Set<String> OF_THE_MOMENT = Set.of("complaint.alreadyEnded", "complaint.notInThisPhase",
			"engine.nobodyWaits", "lifecycle.mergedAlready", "attachment.decidedMeanwhile", "desk.fileTooLate",
			"complaint.urgentAlready", "complaint.notUrgent", "extension.alreadyRequested");

	private static final Set<String> NOT_YOURS = Set.of("desk.notYours", "desk.notYourTask",
			"desk.numbers.notBesideThisTask");

	private final MessageSource messages;

	DeskProblems(MessageSource messages) {
		this.messages = messages;
	}

	@ExceptionHandler
	ProblemDetail refused(Refusal refusal, Locale locale) {
		return problem(status(refusal), refusal.in(locale), locale);
	}

	@ExceptionHandler
	ProblemDetail refusedByTheClocks(SlaRefusal refusal, Locale locale) {
		return problem(HttpStatus.UNPROCESSABLE_ENTITY,
				this.messages.getMessage(refusal.messageKey(), refusal.arguments(), locale), locale);
	}

	@ExceptionHandler
	ProblemDetail somebodyElseWasFaster(ConcurrencyFailureException ex, Locale locale) {
		return problem(HttpStatus.CONFLICT, this.messages.getMessage("desk.somebodyElse", null, locale), locale);
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException ex, Locale locale) {
		return problem(HttpStatus.BAD_REQUEST, this.messages.getMessage("desk.unreadable", null, locale), locale);
	}

	private static HttpStatus status(Refusal refusal) {
		if (refusal instanceof NumberRefused number) {
			return number.status();
		}
		if (refusal instanceof UnknownTask || refusal instanceof UnknownCase) {
			return HttpStatus.NOT_FOUND;
		}
		if (refusal instanceof FilesNotNow || refusal instanceof ReadNotWritten) {
			return HttpStatus.SERVICE_UNAVAILABLE;
		}
		if (NOT_YOURS.contains(refusal.key())) {
			return HttpStatus.FORBIDDEN;
		}
		return OF_THE_MOMENT.contains(refusal.key()) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
	}

	private ProblemDetail problem(HttpStatus status, String sentence, Locale locale) {
		var problem = ProblemDetail.forStatusAndDetail(status, sentence);
		problem.setTitle(this.messages.getMessage("desk.problem." + status.value(), null, locale));
		return problem;
	}

}
