package id.go.lapor.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.ProblemDetail;

/**
 * Describes what the reporter's three deeds have in common: without the receipt they end
 * like an unknown number, and a case in another state says what is still possible.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters(@Parameter(name = "X-Receipt", in = ParameterIn.HEADER, required = true, example = "ABCD-EFGH-JKMN-PQRS",
		description = "the receipt, with or without dashes"))
@ApiResponse(responseCode = "404", description = "Unknown number, or missing or wrong receipt: one answer",
		content = @Content(mediaType = "application/problem+json",
				schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(responseCode = "409",
		description = "Not as the case stands; the detail and `possible` say what is still possible",
		content = @Content(mediaType = "application/problem+json",
				schema = @Schema(implementation = ProblemDetail.class), examples = @ExampleObject(Examples.CLOSED)))
@interface NeedsReceipt {

}
