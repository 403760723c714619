package id.go.lapor.demo;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import id.go.lapor.engine.DemoClock;
import id.go.lapor.engine.DemoClock.FiredJob;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The demo's clock for programs: reads the time and moves it. */
@RestController
@RequestMapping("/api/demo/clock")
@PreAuthorize("hasRole('camunda-admin')")
@ConditionalOnProperty("lapor.demo.enabled")
class ClockInterface {

	private final DemoClock clock;

	private final MessageSource words;

	ClockInterface(DemoClock clock, MessageSource words) {
		this.clock = clock;
		this.words = words;
	}

	@GetMapping
	Time read() {
		return new Time(this.clock.now(), List.of());
	}

	@PostMapping
	Time move(@RequestBody Move move) {
		var step = Step.of(move.advance());
		var fired = this.clock.advance(step);
		return new Time(this.clock.now(), fired);
	}

	@ExceptionHandler(IllegalArgumentException.class)
	ProblemDetail notAStep(Locale locale) {
		var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
				this.words.getMessage("demo.step.bad", null, locale));
		problem.setTitle(this.words.getMessage("demo.step.bad.title", null, locale));
		return problem;
	}

	/**
	 * A request.
	 *
	 * @param advance how far, ISO 8601
	 */
	record Move(String advance) {
	}

	/**
	 * An answer.
	 *
	 * @param now the demo's time
	 * @param fired what happened on the way, in order
	 */
	record Time(Instant now, List<FiredJob> fired) {
	}

}
