package id.go.lapor.routing;

import java.time.Clock;
import java.time.Duration;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/** How old the model is and how much it was learned from; nothing of any case. */
@Component
class ModelFigures implements MeterBinder {

	private final LearnedModel model;

	private final Clock clock;

	ModelFigures(LearnedModel model, Clock clock) {
		this.model = model;
		this.clock = clock;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("lapor.learning.cases", this.model, (model) -> model.lesson().cases())
			.description("decided cases that the model was learned from")
			.register(registry);
		Gauge.builder("lapor.learning.agencies", this.model, ModelFigures::agencies)
			.description("agencies that the model can propose")
			.register(registry);
		Gauge.builder("lapor.learning.age", this.model, this::seconds)
			.description("since the set of decided cases was read last because it had changed")
			.baseUnit("seconds")
			.register(registry);
	}

	private static double agencies(LearnedModel model) {
		var routing = model.lesson().routing();
		return (routing != null) ? routing.bodies().size() : 0;
	}

	/** Not a number before anything was read. */
	private double seconds(LearnedModel model) {
		var lesson = model.lesson();
		return (lesson.fingerprint() != null) ? Duration.between(lesson.at(), this.clock.instant()).toSeconds()
				: Double.NaN;
	}

}
