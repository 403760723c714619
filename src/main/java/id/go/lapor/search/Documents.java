package id.go.lapor.search;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
	 * As the cases stand now, read in a short transaction of their own. Of a case that
	 * cannot be read nothing is found: that is better than what it was.
	 * @param named numbers, or null of removed cases, by the document; a few hundred
	 */
	List<Found> of(Map<String, String> named) {
		try {
			return this.reading.execute((status) -> read(named));
		}
		catch (DataAccessException | TransactionException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			if (named.size() > 1) {
				return named.entrySet().stream().flatMap((each) -> alone(each).stream()).toList();
			}
			var name = named.entrySet().iterator().next();
			log.warn("Case {} cannot be found by search until it changes again: {}", name.getValue(), ex.toString());
			return List.of(Found.nothing(name.getKey()));
		}
	}

	/** One that cannot be read costs the others nothing. */
	private List<Found> alone(Map.Entry<String, String> named) {
		var one = new HashMap<String, String>();
		one.put(named.getKey(), named.getValue());
		return of(one);
	}

	private List<Found> read(Map<String, String> named) {
		var numbers = named.values().stream().filter(Objects::nonNull).map(CaseNumber::of).toList();
		var masked = this.register.findAll(numbers)
			.stream()
			.filter((complaint) -> complaint.maskedText() != null)
			.collect(Collectors.toMap((complaint) -> complaint.caseNumber().value(), Function.identity()));
		var reaches = this.reach.of(masked.values());
		return named.entrySet().stream().map((name) -> {
			var complaint = (name.getValue() != null) ? masked.get(name.getValue()) : null;
			return (complaint != null) ? found(name.getKey(), complaint, reaches.get(complaint.caseNumber()))
					: Found.nothing(name.getKey());
		}).toList();
	}

	private Found found(String document, Complaint complaint, CaseReach reach) {
		var facts = facts(complaint);
		var forEverybody = complaint.isPublic() ? new PublicReport(facts) : null;
		return new Found(document, Optional.ofNullable(forEverybody),
				Optional.of(new OfficerReport(facts, Disclosure.of(complaint), reach)));
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
