package id.go.lapor.search;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.Region;
import id.go.lapor.agency.RegionDirectory;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes of a case what the indexes keep of it: nothing, while it has no masked words. */
@Component
class Documents {

	private static final Logger log = LoggerFactory.getLogger(Documents.class);

	private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

	private final ComplaintRegister register;

	private final OfficerReach reach;

	private final AgencyDirectory agencies;

	private final RegionDirectory regions;

	private final TransactionTemplate reading;

	Documents(ComplaintRegister register, OfficerReach reach, AgencyDirectory agencies, RegionDirectory regions,
			PlatformTransactionManager transactions) {
		this.register = register;
		this.reach = reach;
		this.agencies = agencies;
		this.regions = regions;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	/**
	 * As the case stands now, read in a short transaction of its own. Of a case that
	 * cannot be read nothing is found: that is better than what it was.
	 */
	Found of(String document, String caseNumber) {
		try {
			return this.reading.execute((status) -> read(document, caseNumber));
		}
		catch (DataAccessException | TransactionException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			log.warn("Case {} cannot be found by search until it changes again: {}", caseNumber, ex.toString());
			return Found.nothing(document);
		}
	}

	private Found read(String document, String caseNumber) {
		if (caseNumber == null) {
			return Found.nothing(document);
		}
		return this.register.find(CaseNumber.of(caseNumber))
			.filter((complaint) -> complaint.maskedText() != null)
			.map((complaint) -> found(document, complaint))
			.orElseGet(() -> Found.nothing(document));
	}

	private Found found(String document, Complaint complaint) {
		var facts = facts(complaint);
		var forEverybody = complaint.isPublic() ? new PublicReport(facts) : null;
		return new Found(document, Optional.ofNullable(forEverybody),
				Optional.of(new OfficerReport(facts, Disclosure.of(complaint), this.reach.of(complaint))));
	}

	private ReportFacts facts(Complaint complaint) {
		var text = Stream.of(complaint.maskedText(), complaint.maskedAddress())
			.filter(Objects::nonNull)
			.collect(Collectors.joining("\n"));
		return new ReportFacts(complaint.caseNumber().value(), Objects.requireNonNullElse(complaint.maskedTitle(), ""),
				text, complaint.status().name(), complaint.categoryCode(), places(complaint.regionCode()),
				holders(complaint.agencyCode()), complaint.receivedAt().atZone(CAPITAL).toLocalDate());
	}

	private List<String> places(String code) {
		var places = new ArrayList<String>();
		for (var next = code; next != null && !places.contains(next);) {
			places.add(next);
			next = this.regions.find(next).map(Region::parentCode).orElse(null);
		}
		return places;
	}

	private List<String> holders(String code) {
		if (code == null) {
			return List.of();
		}
		var path = this.agencies.path(code);
		return path.isEmpty() ? List.of(code) : path;
	}

	/**
	 * What the indexes shall know of a case from now on.
	 *
	 * @param document its name there
	 */
	record Found(String document, Optional<PublicReport> forEverybody, Optional<OfficerReport> forOfficers) {

		static Found nothing(String document) {
			return new Found(document, Optional.empty(), Optional.empty());
		}

	}

}
