package id.go.lapor.lifecycle;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.language.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * No case waits for a body that is no more: whoever was merged, renamed or abolished has
 * no officers who could answer, give away or be reminded. Its cases go to where another
 * body is named, each in its own transaction; what cannot be moved now, as while a
 * contest is reviewed, is tried again the next time. Running twice, or on two nodes, does
 * nothing twice.
 */
@Component
public class ClosedHolders {

	private static final int CHUNK = 200;

	private static final Logger log = LoggerFactory.getLogger(ClosedHolders.class);

	private final AgencyDirectory agencies;

	private final ComplaintRegister register;

	private final CaseLife life;

	ClosedHolders(AgencyDirectory agencies, ComplaintRegister register, CaseLife life) {
		this.agencies = agencies;
		this.register = register;
		this.life = life;
	}

	/**
	 * Takes every case from a closed holder that can be taken.
	 * @return how many were taken
	 */
	public int release() {
		var closed = this.agencies.closed();
		if (closed.isEmpty()) {
			return 0;
		}
		int released = 0;
		var after = "";
		for (var chunk = this.register.heldBy(closed, after, CHUNK); !chunk.isEmpty(); chunk = this.register
			.heldBy(closed, after, CHUNK)) {
			for (var number : chunk) {
				released += release(number) ? 1 : 0;
			}
			after = chunk.get(chunk.size() - 1).value();
		}
		if (released > 0) {
			log.info("Closed agencies: {} cases taken from them", released);
		}
		return released;
	}

	private boolean release(CaseNumber number) {
		try {
			return this.life.loseHolder(number);
		}
		catch (Refusal ex) {
			log.debug("Closed agencies: case {} stays as long as it is reviewed", number.value());
			return false;
		}
		catch (RuntimeException ex) {
			log.warn("Closed agencies: case {} stays for now, {}", number.value(), ex.getClass().getSimpleName());
			return false;
		}
	}

}
