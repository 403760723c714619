package id.go.lapor.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import id.go.lapor.attachment.FilesNotNow;
import id.go.lapor.attachment.FilesRefused;
import id.go.lapor.complaint.MistypedCaseNumber;
import id.go.lapor.complaint.UnknownCase;
import id.go.lapor.engine.Problems;
import id.go.lapor.intake.FieldError;
import id.go.lapor.intake.InvalidReport;
import id.go.lapor.language.Refusal;
import id.go.lapor.receipt.WrongCode;
import id.go.lapor.reporter.CaseWords;
import id.go.lapor.reporter.InvalidWords;
import id.go.lapor.reporter.KeyReused;
import id.go.lapor.reporter.RefusedForNow;
import id.go.lapor.reporter.StillBeingAccepted;
import id.go.lapor.reporter.UnusableKey;
import id.go.lapor.rights.InvalidDemand;
import id.go.lapor.search.SearchNotNow;
import id.go.lapor.search.SearchRefused;
import id.go.lapor.sla.SlaRefusal;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * What this interface refuses, as problems: every wrong field at once, and for a case in
 * another state what is still possible. What the web layer refuses is answered by the
 * engine room in the same shape.
 */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

	private final Problems problems;

	private final MessageSource messages;

	private final CaseWords words;

	ApiProblems(Problems problems, MessageSource messages, CaseWords words) {
		this.problems = problems;
		this.messages = messages;
		this.words = words;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> invalid(InvalidReport report, Locale locale) {
		return fields(report.errors(), locale);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> invalid(InvalidWords words, Locale locale) {
		return fields(List.of(words.error()), locale);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> invalid(UnsaidSwitches switches, Locale locale) {
		return fields(switches.errors(), locale);
	}

	/** A value of the wrong kind names its field; anything else is not JSON at all. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException body, Locale locale) {
		if (body.getCause() instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
			var field = mapping.getPath().stream().map(Reference::getFieldName).collect(Collectors.joining("."));
			return fields(List.of(new FieldError(field, "api.valueUnreadable")), locale);
		}
		return answer(HttpStatus.BAD_REQUEST, "tidak-terbaca", say("api.bodyUnreadable", locale), locale);
	}

	/** Every refused file is named, by its place among those sent. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(FilesRefused files, Locale locale) {
		var status = HttpStatus.UNPROCESSABLE_ENTITY;
		var problem = this.problems.of(status, "berkas-ditolak", files.in(locale), locale);
		problem.setProperty("errors",
				files.files()
					.stream()
					.map((file) -> new FieldProblem("files[" + (file.position() - 1) + "]",
							"/files/" + (file.position() - 1), file.why().in(locale)))
					.toList());
		return answer(problem);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> notNow(FilesNotNow files, Locale locale) {
		var status = HttpStatus.SERVICE_UNAVAILABLE;
		return ResponseEntity.status(status)
			.header("Retry-After", "10")
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(this.problems.of(status, "berkas-belum-dapat-diterima", files.in(locale), locale));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> notNow(SearchNotNow search, Locale locale) {
		var status = HttpStatus.SERVICE_UNAVAILABLE;
		return ResponseEntity.status(status)
			.header("Retry-After", Integer.toString(SearchNotNow.RETRY_AFTER))
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(this.problems.of(status, "pencarian-belum-siap", search.in(locale), locale));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(SearchRefused search, Locale locale) {
		return answer(HttpStatus.BAD_REQUEST, "isian-salah", search.in(locale), locale);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> tooLarge(MultipartException upload, Locale locale) {
		int status = (upload instanceof MaxUploadSizeExceededException) ? 413 : 400;
		return answer(this.problems.of(status, locale));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> mistyped(MistypedCaseNumber number, Locale locale) {
		return answer(HttpStatus.BAD_REQUEST, "nomor-salah-ketik", number.in(locale), locale);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unknown(UnknownCase unknown, Locale locale) {
		return answer(HttpStatus.NOT_FOUND, "laporan-tidak-ditemukan", unknown.in(locale), locale);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> wrong(WrongCode code, Locale locale) {
		return answer(HttpStatus.NOT_FOUND, "kode-tidak-cocok", code.in(locale), locale);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> invalid(InvalidDemand demand, Locale locale) {
		return answer(HttpStatus.BAD_REQUEST, "isian-salah", demand.in(locale), locale);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unusable(UnusableKey key, Locale locale) {
		return answer(HttpStatus.BAD_REQUEST, "kunci-salah", key.in(locale), locale);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> reused(KeyReused key, Locale locale) {
		return answer(HttpStatus.UNPROCESSABLE_ENTITY, "kunci-dipakai-lagi", key.in(locale), locale);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> twin(StillBeingAccepted twin, Locale locale) {
		var problem = this.problems.of(HttpStatus.CONFLICT, "sedang-dikerjakan", twin.in(locale), locale);
		return ResponseEntity.status(HttpStatus.CONFLICT)
			.header("Retry-After", "2")
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(RefusedForNow refused, Locale locale) {
		var detail = refused.refusal().in(locale) + " " + this.words.in(locale).possible(refused.possible());
		var problem = this.problems.of(HttpStatus.CONFLICT, "tidak-mungkin-sekarang", detail, locale);
		problem.setProperty("possible", refused.possible());
		return answer(problem);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(Refusal refusal, Locale locale) {
		return answer(HttpStatus.CONFLICT, "tidak-mungkin-sekarang", refusal.in(locale), locale);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(SlaRefusal refusal, Locale locale) {
		return answer(HttpStatus.CONFLICT, "tidak-mungkin-sekarang",
				this.messages.getMessage(refusal.messageKey(), refusal.arguments(), locale), locale);
	}

	private ResponseEntity<ProblemDetail> fields(List<FieldError> errors, Locale locale) {
		var problem = this.problems.of(HttpStatus.BAD_REQUEST, "isian-salah", say("api.fieldsWrong", locale), locale);
		problem.setProperty("errors",
				errors.stream().map((error) -> FieldProblem.of(error.field(), say(error.key(), locale))).toList());
		return answer(problem);
	}

	private ResponseEntity<ProblemDetail> answer(HttpStatus status, String name, String detail, Locale locale) {
		return answer(this.problems.of(status, name, detail, locale));
	}

	private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
		return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	private String say(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

	/**
	 * A field and what to do about it.
	 *
	 * @param field its name, of a nested one with dots
	 * @param pointer to it in the body (RFC 6901)
	 */
	record FieldProblem(String field, String pointer, String message) {

		static FieldProblem of(String field, String message) {
			var pointer = field.replace("~", "~0").replace("/", "~1");
			int dot = pointer.indexOf('.');
			return new FieldProblem(field,
					"/" + ((dot < 0) ? pointer : pointer.substring(0, dot) + "/" + pointer.substring(dot + 1)),
					message);
		}

	}

}
