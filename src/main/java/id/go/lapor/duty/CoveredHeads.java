package id.go.lapor.duty;

import java.util.Optional;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.engine.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which heads are away just now and covered by their deputies. */
@Component
class CoveredHeads {

	private final AbsenceBook book;

	private final AgencyDirectory agencies;

	CoveredHeads(AbsenceBook book, AgencyDirectory agencies) {
		this.book = book;
		this.agencies = agencies;
	}

	/** The deputies' group, while one of them covers the head of this agency's body. */
	@Transactional(readOnly = true)
	public Optional<String> coveringOffice(String agency) {
		return this.agencies.find(agency)
			.filter((found) -> this.book.isDeputyCovering(this.agencies.bodyOf(found.code()).code()))
			.map((found) -> Role.AGENCY_DEPUTY.id());
	}

}
