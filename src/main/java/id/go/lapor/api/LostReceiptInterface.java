package id.go.lapor.api;

import java.util.Locale;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.receipt.LostReceipts;
import id.go.lapor.reporter.CaseWords;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A lost receipt, for programs: a code by message, then a new receipt for the code. */
@RestController
@RequestMapping(path = "/api/v1/reports/{caseNumber}", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("permitAll()")
@Tag(name = "receipts", description = "Replace a lost receipt by a one-time code")
@ApiResponse(responseCode = "400", description = "A case number with a wrong check digit, or an unreadable body",
		content = @Content(mediaType = "application/problem+json",
				schema = @Schema(implementation = ProblemDetail.class)))
class LostReceiptInterface {

	private final LostReceipts lost;

	private final CaseWords words;

	LostReceiptInterface(LostReceipts lost, CaseWords words) {
		this.lost = lost;
		this.words = words;
	}

	@PostMapping("/receipt-codes")
	@PreAuthorize("permitAll()")
	@Operation(operationId = "askForReceiptCode", summary = "Ask for a code that replaces a lost receipt",
			description = "Whatever the number, the answer is the same. Where a contact was left with the report and "
					+ "may be used, a code goes there by e-mail or SMS and holds 15 minutes; at most three in an hour. "
					+ "Without a contact a lost receipt cannot be replaced.")
	@ApiResponse(responseCode = "202", description = "Taken; says nothing about the report")
	ResponseEntity<OnItsWay> ask(@PathVariable String caseNumber, Locale locale) {
		this.lost.ask(caseNumber);
		return ResponseEntity.status(HttpStatus.ACCEPTED)
			.cacheControl(CacheControl.noStore())
			.body(new OnItsWay(this.words.in(locale).say("receipt.onItsWay")));
	}

	@PostMapping(path = "/receipts", consumes = MediaType.APPLICATION_JSON_VALUE)
	@PreAuthorize("permitAll()")
	@Operation(operationId = "replaceReceipt", summary = "Exchange the code for a new receipt",
			description = "The receipt before opens nothing from then on, the code is used up, and the reporter is told "
					+ "by message. An answer that got lost is not given again: ask for another code.")
	@ApiResponse(responseCode = "201", description = "The new receipt, shown this once")
	@ApiResponse(responseCode = "404",
			description = "Unknown number, no code, or a wrong, used or overdue one, or too many tries: one answer",
			content = @Content(mediaType = "application/problem+json",
					schema = @Schema(implementation = ProblemDetail.class)))
	ResponseEntity<NewReceipt> replace(@PathVariable String caseNumber, @RequestBody TypedCode typed) {
		var receipt = this.lost.replace(caseNumber, typed.code());
		return ResponseEntity.status(HttpStatus.CREATED)
			.cacheControl(CacheControl.noStore())
			.body(new NewReceipt(CaseNumber.of(caseNumber).value(), receipt.printed()));
	}

	/** What everybody reads who asks. */
	@Schema(name = "ReceiptCode")
	record OnItsWay(@Schema(example = "Bila pada laporan ini ada kontak yang boleh kami pakai, kode sedang dikirim "
			+ "ke sana. Kode berlaku 15 menit.") String detail) {
	}

	/** What came by message. */
	@Schema(name = "TypedCode")
	record TypedCode(@Schema(requiredMode = RequiredMode.REQUIRED, example = "QW4RT-Y7XNP",
			description = "with or without dash, in any case") String code) {

		@Override
		public String toString() {
			return "TypedCode[hidden]";
		}

	}

	/** What the reporter gets, once. */
	@Schema(name = "NewReceipt")
	record NewReceipt(@Schema(example = "1234567894") String caseNumber,
			@Schema(example = "ABCD-EFGH-JKMN-PQRS") String receipt) {

		@Override
		public String toString() {
			return "NewReceipt[" + this.caseNumber + "]";
		}

	}

}
