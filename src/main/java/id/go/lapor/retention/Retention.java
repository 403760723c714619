package id.go.lapor.retention;

import java.util.List;
import java.util.function.Function;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Goes through the cases whose time is over, in chunks, each case in its own transaction:
 * what cannot be removed today holds nothing else up and is tried again tomorrow. Running
 * twice, or on two nodes, does nothing twice.
 */
@Component
public class Retention {

	static final int CHUNK = 100;

	private static final Logger log = LoggerFactory.getLogger(Retention.class);

	private final ComplaintRegister register;

	private final RetentionTerms terms;

	private final CaseDisposal disposal;

	Retention(ComplaintRegister register, RetentionTerms terms, CaseDisposal disposal) {
		this.register = register;
		this.terms = terms;
		this.disposal = disposal;
	}

	/**
	 * Removes every case whose time is over.
	 * @return how many were removed
	 */
	public int run() {
		var spam = this.terms.spamBefore();
		var ended = this.terms.endedBefore();
		int removed = each((after) -> this.register.spamEndedBefore(spam, after, CHUNK))
				+ each((after) -> this.register.endedBefore(ended, after, CHUNK));
		if (removed > 0) {
			log.info("Retention: {} cases removed, their counts kept", removed);
		}
		return removed;
	}

	private int each(Function<String, List<CaseNumber>> chunks) {
		int removed = 0;
		var after = "";
		for (var chunk = chunks.apply(after); !chunk.isEmpty(); chunk = chunks.apply(after)) {
			for (var number : chunk) {
				removed += dispose(number) ? 1 : 0;
			}
			after = chunk.get(chunk.size() - 1).value();
		}
		return removed;
	}

	private boolean dispose(CaseNumber number) {
		try {
			return this.disposal.dispose(number);
		}
		catch (RuntimeException ex) {
			log.warn("Retention: case {} stays for now, {}", number.value(), ex.getClass().getSimpleName());
			return false;
		}
	}

}
