package id.go.lapor.bureau;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.AgencyRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the head of a body sees answers before they leave: said for the body and for
 * each of its units, because a body of forty offices wants to read the answers of two.
 */
@Component
class Approvals {

	private final OwnBody own;

	private final AgencyDirectory agencies;

	private final AgencyRegister register;

	private final BureauBook book;

	Approvals(OwnBody own, AgencyDirectory agencies, AgencyRegister register, BureauBook book) {
		this.own = own;
		this.agencies = agencies;
		this.register = register;
		this.book = book;
	}

	/** The mark of how it stands. */
	String seen(String body) {
		return Seen.of(agencies(body).map((agency) -> agency.code() + agency.approvalRequired()).toList(),
				last(body).map(BureauDeed::id).orElse(0L));
	}

	/** Who said so last. */
	Optional<BureauDeed> last(String body) {
		return this.book.last(body, DeedKind.ofApproval());
	}

	/**
	 * Says for which of the body's agencies it is needed; for the others it is not. Holds
	 * for the next answers: one that lies with the head stays there.
	 */
	@Transactional
	public void require(Set<String> needed, String seen) {
		var by = this.own.change();
		Seen.requireSame(seen, seen(by.body()));
		var unknown = new LinkedHashSet<>(needed);
		agencies(by.body()).forEach((agency) -> {
			unknown.remove(agency.code());
			require(by, agency, needed.contains(agency.code()));
		});
		if (!unknown.isEmpty()) {
			throw new NotOfThisBody();
		}
	}

	private void require(Authority by, Agency agency, boolean required) {
		if (agency.approvalRequired() != required) {
			this.register.approve(agency.code(), required);
			this.book.write(by, required ? DeedKind.APPROVAL_ON : DeedKind.APPROVAL_OFF, agency.code(), agency.name());
		}
	}

	private Stream<Agency> agencies(String body) {
		return this.agencies.subtree(body).stream().flatMap((code) -> this.agencies.receiving(code).stream());
	}

}
