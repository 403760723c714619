package id.go.lapor.audit;

import java.util.List;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRemoval;
import id.go.lapor.complaint.WordsForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what goes lawfully into the chain, in the same transaction, so that whatever
 * else is missing was taken: words that a reporter takes back, and a case whose time is
 * over.
 */
@Component
class RemovalWitness implements CaseRemoval {

	private final Chains chains;

	private final Seals seals;

	RemovalWitness(Chains chains, Seals seals) {
		this.chains = chains;
		this.seals = seals;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void write(WordsForgotten forgotten) {
		var notes = forgotten.lines()
			.stream()
			.map((line) -> new Note(Actor.REPORTER, Deed.WORDS_REMOVED, Integer.toString(line.place()),
					this.seals.digest(line.now())))
			.toList();
		this.chains.append(forgotten.caseNumber().value(), notes);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void remove(CaseNumber number) {
		this.chains.append(number.value(), List.of(new Note(Actor.SYSTEM, Deed.DISPOSED, null, null)));
	}

}
