package id.go.lapor.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import id.go.lapor.attachment.WaitingFiles;
import id.go.lapor.complaint.Channel;
import id.go.lapor.reporter.CaseCounter;
import id.go.lapor.reporter.CaseView;
import id.go.lapor.reporter.CaseWords;
import id.go.lapor.reporter.Submissions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;

/** Reports, for programs: write one, read one, and what its reporter may do with it. */
@RestController
@RequestMapping(path = "/api/v1/reports", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("permitAll()")
@Tag(name = "reports", description = "Write a report, follow it, and have the last word on it")
@ApiResponse(responseCode = "400",
		description = "Unreadable body, wrong fields (named in `errors`), or a case number with a wrong check digit",
		content = @Content(mediaType = "application/problem+json",
				schema = @Schema(implementation = ProblemDetail.class),
				examples = @ExampleObject(Examples.WRONG_FIELDS)))
class Reports {

	private static final String RECEIPT = "X-Receipt";

	private static final String KEY = "Idempotency-Key";

	private static final String CLIENT = "X-Client-Key";

	private final Submissions submissions;

	private final CaseCounter counter;

	private final CaseWords words;

	private final TrustedClients clients;

	private final WaitingFiles waiting;

	Reports(Submissions submissions, CaseCounter counter, CaseWords words, TrustedClients clients,
			WaitingFiles waiting) {
		this.submissions = submissions;
		this.counter = counter;
		this.words = words;
		this.clients = clients;
		this.waiting = waiting;
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@PreAuthorize("permitAll()")
	@Operation(operationId = "writeReport", summary = "Write a report",
			description = "Answers after report, sealed identity and process are kept together. "
					+ "Under an Idempotency-Key the same body gives the same answer for 24 hours.")
	@ApiResponse(responseCode = "201", description = "Accepted; the receipt is shown this once",
			headers = @Header(name = "Location", description = "the report's address",
					schema = @Schema(type = "string")))
	@ApiResponse(responseCode = "409", description = "The same request is being worked on: ask again in two seconds",
			content = @Content(mediaType = "application/problem+json",
					schema = @Schema(implementation = ProblemDetail.class)))
	@ApiResponse(responseCode = "422", description = "The key belongs to a report with other content",
			content = @Content(mediaType = "application/problem+json",
					schema = @Schema(implementation = ProblemDetail.class)))
	ResponseEntity<Accepted> write(@RequestBody ReportRequest report,
			@Parameter(description = "1 to 255 printable characters of the sender's choice, one for each report",
					example = "5f0c9b8e-2a53-4c2e-9c7a-0b6f3f0e7d11") @RequestHeader(name = KEY,
							required = false) String key,
			@Parameter(description = "a trusted client's key: its `channel` counts") @RequestHeader(name = CLIENT,
					required = false) String client,
			UriComponentsBuilder here) {
		return accept(report, key, client, null, here);
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@PreAuthorize("permitAll()")
	@Operation(operationId = "writeReportWithFiles", summary = "Write a report, with files if there are any",
			description = "As multipart/form-data: the report in the part `report` (application/json), up to five "
					+ "`files` of 10 MB each: JPEG, PNG, WebP or PDF. Each is cleaned of everything that cannot be seen "
					+ "in it and loses its name. Under an Idempotency-Key the files belong to the body.")
	@ApiResponse(responseCode = "201", description = "Accepted; the receipt is shown this once")
	@FilesMayBeRefused
	ResponseEntity<Accepted> writeWithFiles(@RequestPart ReportRequest report,
			@RequestPart(required = false) List<MultipartFile> files,
			@Parameter(hidden = true) @RequestHeader(name = KEY, required = false) String key,
			@Parameter(hidden = true) @RequestHeader(name = CLIENT, required = false) String client,
			UriComponentsBuilder here) {
		var drawer = this.waiting.newDrawer();
		try {
			this.waiting.put(drawer, (files != null) ? files : List.of());
			return accept(report, key, client, drawer, here);
		}
		finally {
			this.waiting.empty(drawer);
		}
	}

	private ResponseEntity<Accepted> accept(ReportRequest report, String key, String client, String drawer,
			UriComponentsBuilder here) {
		var unsaid = report.unsaid();
		if (!unsaid.isEmpty()) {
			throw new UnsaidSwitches(unsaid);
		}
		var said = report.through(channel(report.channel(), client));
		var accepted = (key != null) ? this.submissions.acceptOnce(key, said, drawer)
				: this.submissions.accept(said, drawer);
		return ResponseEntity.created(address(accepted.caseNumber().value(), here)).body(Accepted.of(accepted));
	}

	@GetMapping("/{caseNumber}")
	@PreAuthorize("permitAll()")
	@Operation(operationId = "readReport", summary = "Read a report",
			description = "What everybody may read; with its receipt what the reporter reads. Before it was forwarded "
					+ "everybody reads number, status and step of a report that is not secret, and nothing else.")
	@ApiResponse(responseCode = "200", description = "The report as its reader may see it")
	@ApiResponse(responseCode = "404",
			description = "Unknown number, secret report without receipt, or wrong receipt: one answer",
			content = @Content(mediaType = "application/problem+json",
					schema = @Schema(implementation = ProblemDetail.class)))
	ReportAnswer read(@Parameter(example = "1234567894") @PathVariable String caseNumber,
			@Parameter(description = "the receipt, with or without dashes",
					example = "ABCD-EFGH-JKMN-PQRS") @RequestHeader(name = RECEIPT, required = false) String receipt,
			Locale locale) {
		return answer(
				(receipt != null) ? this.counter.ownView(caseNumber, receipt) : this.counter.publicView(caseNumber),
				locale);
	}

	@PostMapping(path = "/{caseNumber}/replies", consumes = MediaType.APPLICATION_JSON_VALUE)
	@PreAuthorize("permitAll()")
	@Operation(operationId = "reply", summary = "Say something to a report",
			description = "While data is awaited the text completes it; while an answer waits for a reaction the reaction "
					+ "is needed; while somebody works on the case the text is a note; CONTESTED contests an automatic close.")
	@ApiResponse(responseCode = "200", description = "The reporter's view")
	@NeedsReceipt
	ReportAnswer reply(@PathVariable String caseNumber, @RequestHeader(name = RECEIPT, required = false) String receipt,
			@RequestBody Requests.Reply reply, Locale locale) {
		return answer(this.counter.reply(caseNumber, receipt, reply.text(), reply.reaction()), locale);
	}

	@PostMapping("/{caseNumber}/withdrawal")
	@PreAuthorize("permitAll()")
	@Operation(operationId = "withdraw", summary = "Withdraw a report")
	@ApiResponse(responseCode = "200", description = "The reporter's view")
	@NeedsReceipt
	ReportAnswer withdraw(@PathVariable String caseNumber,
			@RequestHeader(name = RECEIPT, required = false) String receipt,
			@RequestBody(required = false) Requests.Withdrawal withdrawal, Locale locale) {
		var reason = (withdrawal != null) ? withdrawal.reason() : null;
		return answer(this.counter.withdraw(caseNumber, receipt, reason), locale);
	}

	@PostMapping(path = "/{caseNumber}/second-look", consumes = MediaType.APPLICATION_JSON_VALUE)
	@PreAuthorize("permitAll()")
	@Operation(operationId = "requestSecondLook", summary = "Ask another verifier to look at an archived report",
			description = "Once, within 10 working days after it was archived.")
	@ApiResponse(responseCode = "200", description = "The reporter's view")
	@NeedsReceipt
	ReportAnswer requestSecondLook(@PathVariable String caseNumber,
			@RequestHeader(name = RECEIPT, required = false) String receipt,
			@RequestBody Requests.SecondLook secondLook, Locale locale) {
		return answer(this.counter.requestSecondLook(caseNumber, receipt, secondLook.text()), locale);
	}

	@PostMapping(path = "/{caseNumber}/privacy", consumes = MediaType.APPLICATION_JSON_VALUE)
	@PreAuthorize("permitAll()")
	@Operation(operationId = "tightenPrivacy", summary = "Make a report anonymous or secret from now on",
			description = "In the stricter direction only: what once was anonymous or secret stays so. "
					+ "Every view follows at once; what people read before cannot be taken back.")
	@ApiResponse(responseCode = "200", description = "The reporter's view")
	@NeedsReceipt
	ReportAnswer tightenPrivacy(@PathVariable String caseNumber,
			@RequestHeader(name = RECEIPT, required = false) String receipt, @RequestBody Requests.Privacy privacy,
			Locale locale) {
		return answer(this.counter.tightenPrivacy(caseNumber, receipt, privacy.anonymous(), privacy.secret()), locale);
	}

	@PostMapping(path = "/{caseNumber}/number-consent", consumes = MediaType.APPLICATION_JSON_VALUE)
	@PreAuthorize("permitAll()")
	@Operation(operationId = "allowNumbers",
			summary = "Allow, or no longer allow, that masked numbers of an anonymous report are opened",
			description = "With the consent the body that handles the report may open a card number, NIK or number plate "
					+ "that was masked in it, one by one and with a reason that stands in the timeline. Telephone numbers, "
					+ "addresses and whatever says who the reporter is stay masked. Taking it back is possible for ever.")
	@ApiResponse(responseCode = "200", description = "The reporter's view")
	@NeedsReceipt
	ReportAnswer allowNumbers(@PathVariable String caseNumber,
			@RequestHeader(name = RECEIPT, required = false) String receipt,
			@RequestBody Requests.NumberConsent consent, Locale locale) {
		return answer(this.counter.allowNumbers(caseNumber, receipt, consent.allowed()), locale);
	}

	/** Only who is trusted may say that a report came through another door. */
	private String channel(String said, String client) {
		return (said != null && this.clients.knows(client)) ? said : Channel.API.name();
	}

	private static URI address(String caseNumber, UriComponentsBuilder here) {
		return here.path("/api/v1/reports/{caseNumber}").build(caseNumber);
	}

	private ReportAnswer answer(CaseView view, Locale locale) {
		return ReportAnswer.of(view, this.words.in(locale));
	}

}
