package id.go.lapor.routing.learning;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Every alternative after the same lessons. */
public final class Pupils {

	private final ReportWords reader;

	private final Map<Alternative, LearnedRouting> pupils;

	private final Map<Alternative, Long> learning;

	private final Map<Alternative, LongAdder> answering = new EnumMap<>(Alternative.class);

	Pupils(ReportWords reader, Map<Alternative, LearnedRouting> pupils, Map<Alternative, Long> learning) {
		this.reader = reader;
		this.pupils = pupils;
		this.learning = learning;
		pupils.keySet().forEach((alternative) -> this.answering.put(alternative, new LongAdder()));
	}

	/** What each answers, without words; experts that several rely on are asked once. */
	public Map<Alternative, Answer> answers(Question question) {
		long start = System.nanoTime();
		var opinions = new Opinions(Reading.of(question, this.reader));
		long reading = System.nanoTime() - start;
		var answers = new EnumMap<Alternative, Answer>(Alternative.class);
		this.pupils.forEach((alternative, pupil) -> {
			answers.put(alternative, pupil.answer(opinions, List.of(), (body) -> true));
			long asking = pupil.experts().stream().mapToLong(opinions::nanosOf).sum();
			this.answering.get(alternative).add(reading + asking);
		});
		return answers;
	}

	/** How long the experts of an alternative learned, added up over threads. */
	public long learningNanos(Alternative alternative) {
		return this.learning.get(alternative);
	}

	/** How long an alternative answered until now, reading included. */
	public long answeringNanos(Alternative alternative) {
		return this.answering.get(alternative).sum();
	}

}
