package id.go.lapor.oversight;

import java.util.Comparator;
import java.util.List;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.sla.AnswerWatch;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bodies that let first answers wait beyond their date and from which no answer and no
 * refusal came for two weeks: not slow, but silent.
 */
@Component
class SilenceWatch {

	private final AnswerWatch watch;

	private final AgencyDirectory agencies;

	SilenceWatch(AnswerWatch watch, AgencyDirectory agencies) {
		this.watch = watch;
		this.agencies = agencies;
	}

	/** The longest silence first. */
	@Transactional(readOnly = true)
	public List<SilentBody> bodies() {
		var heard = this.watch.heardOf();
		return this.watch.waiting()
			.stream()
			.filter((wait) -> wait.unheard() > 0 && !heard.contains(wait.body()))
			.map((wait) -> new SilentBody(wait.body(),
					this.agencies.find(wait.body()).map(Agency::name).orElse(wait.body()), wait.unheard(),
					wait.since()))
			.sorted(Comparator.comparing(SilentBody::since).thenComparing(SilentBody::name))
			.toList();
	}

}
