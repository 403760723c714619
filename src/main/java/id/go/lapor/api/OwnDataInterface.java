package id.go.lapor.api;

import java.time.Instant;

import id.go.lapor.rights.DataDemand;
import id.go.lapor.rights.DataRequest;
import id.go.lapor.rights.DataRequestKind;
import id.go.lapor.rights.DataRights;
import id.go.lapor.rights.OwnData;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rights of a reporter to their data, for programs (UU 27/2022). */
@RestController
@RequestMapping(path = "/api/v1/reports/{caseNumber}", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("permitAll()")
@Tag(name = "data", description = "See, correct, restrict and erase what is held about you")
class OwnDataInterface {

	private static final String RECEIPT = "X-Receipt";

	private final DataRights rights;

	OwnDataInterface(DataRights rights) {
		this.rights = rights;
	}

	@GetMapping("/data")
	@PreAuthorize("permitAll()")
	@Operation(operationId = "exportData", summary = "Everything held about the reporter of this report")
	@ApiResponse(responseCode = "200", description = "The copy; nothing of it is kept on the way")
	@NeedsReceipt
	ResponseEntity<OwnData> data(@PathVariable String caseNumber,
			@RequestHeader(name = RECEIPT, required = false) String receipt) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.rights.data(caseNumber, receipt));
	}

	@PostMapping(path = "/data-requests", consumes = MediaType.APPLICATION_JSON_VALUE)
	@PreAuthorize("permitAll()")
	@Operation(operationId = "requestData", summary = "Correct, restrict, stop or erase what is held about you",
			description = "CORRECTION takes name, phone and email as the whole new truth. RESTRICTION takes the report "
					+ "off every public view; CONSENT_WITHDRAWAL stops messages too. ERASURE destroys identity and "
					+ "original words for ever; with removeText, once the report has ended, the masked words as well. "
					+ "Settled at once, or by an officer within 72 hours.")
	@ApiResponse(responseCode = "200", description = "The request as it stands now")
	@ApiResponse(responseCode = "400", description = "Something is missing or impossible; the detail says what")
	@NeedsReceipt
	Answer ask(@PathVariable String caseNumber, @RequestHeader(name = RECEIPT, required = false) String receipt,
			@RequestBody Demand demand) {
		return Answer.of(this.rights.ask(caseNumber, receipt, new DataDemand(demand.kind(), demand.name(),
				demand.phone(), demand.email(), Boolean.TRUE.equals(demand.removeText()))));
	}

	/** What is asked for. */
	record Demand(DataRequestKind kind, String name, String phone, String email, Boolean removeText) {

		@Override
		public String toString() {
			return "Demand[" + this.kind + "]";
		}

	}

	/** What became of it so far. */
	record Answer(String kind, String state, Instant requestedAt, Instant dueAt, Instant settledAt) {

		static Answer of(DataRequest request) {
			return new Answer(request.kind().name(), request.state().name(), request.requestedAt(), request.dueAt(),
					request.settledAt());
		}

	}

}
