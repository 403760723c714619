package id.go.lapor.api;

import java.util.List;
import java.util.Locale;

import id.go.lapor.attachment.WaitingFiles;
import id.go.lapor.language.Refusal;
import id.go.lapor.reporter.CaseCounter;
import id.go.lapor.reporter.CaseWords;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The files of a report, for programs. Whoever may not read the report has none. */
@RestController
@RequestMapping("/api/v1/reports/{caseNumber}/attachments")
@PreAuthorize("permitAll()")
@Tag(name = "attachments", description = "Photos and documents of a report, cleaned of all that cannot be seen")
@ApiResponse(responseCode = "404",
		description = "Unknown number or file, secret report without receipt, or wrong receipt: one answer",
		content = @Content(mediaType = "application/problem+json",
				schema = @Schema(implementation = ProblemDetail.class)))
class ReportFiles {

	private static final String RECEIPT = "X-Receipt";

	private final CaseCounter counter;

	private final CaseWords words;

	private final WaitingFiles waiting;

	ReportFiles(CaseCounter counter, CaseWords words, WaitingFiles waiting) {
		this.counter = counter;
		this.words = words;
		this.waiting = waiting;
	}

	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	@PreAuthorize("permitAll()")
	@Operation(operationId = "listAttachments", summary = "The files of a report",
			description = "Everybody's once the report is public; with the receipt the reporter's.")
	@ApiResponse(responseCode = "200", description = "In the order of their places; empty where there are none")
	List<FileAnswer> list(@PathVariable String caseNumber,
			@RequestHeader(name = RECEIPT, required = false) String receipt, Locale locale) {
		var view = (receipt != null) ? this.counter.ownView(caseNumber, receipt) : this.counter.publicView(caseNumber);
		return view.files().stream().map((file) -> FileAnswer.of(file, this.words.in(locale))).toList();
	}

	@GetMapping("/{position}")
	@PreAuthorize("permitAll()")
	@Operation(operationId = "readAttachment", summary = "One file",
			description = "Photos are shown, documents downloaded; no cache may keep either.")
	@ApiResponse(responseCode = "200", description = "The file", content = { @Content(mediaType = "image/jpeg"),
			@Content(mediaType = "image/png"), @Content(mediaType = "application/pdf") })
	ResponseEntity<byte[]> read(@PathVariable String caseNumber, @PathVariable int position,
			@RequestHeader(name = RECEIPT, required = false) String receipt) {
		var file = (receipt != null) ? this.counter.ownFile(caseNumber, receipt, position)
				: this.counter.publicFile(caseNumber, position);
		return file.answer();
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
	@PreAuthorize("permitAll()")
	@Operation(operationId = "addAttachments", summary = "Add files to an open report",
			description = "Up to five `files`, with a note if there is something to say. The reporter and the officers "
					+ "see them, not the public.")
	@ApiResponse(responseCode = "200", description = "The reporter's view")
	@NeedsReceipt
	@FilesMayBeRefused
	ReportAnswer add(@PathVariable String caseNumber, @RequestHeader(name = RECEIPT, required = false) String receipt,
			@Parameter(description = "at most 5,000 characters") @RequestParam(required = false) String note,
			@RequestPart List<MultipartFile> files, Locale locale) {
		this.counter.requireOwn(caseNumber, receipt);
		var drawer = this.waiting.newDrawer();
		try {
			if (this.waiting.put(drawer, files).isEmpty()) {
				throw new Refusal("attachment.noFiles");
			}
			return ReportAnswer.of(this.counter.addFiles(caseNumber, receipt, note, drawer), this.words.in(locale));
		}
		finally {
			this.waiting.empty(drawer);
		}
	}

}
