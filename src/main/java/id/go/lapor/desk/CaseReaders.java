package id.go.lapor.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.audit.Actor;
import id.go.lapor.audit.AuditTrail;
import id.go.lapor.audit.Reading;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.LaporClock;
import id.go.lapor.engine.Officer;
import id.go.lapor.engine.OfficerDirectory;
import id.go.lapor.engine.Role;
import org.springframework.stereotype.Component;

/**
 * Who looks at a case and who did. The national desk and oversight see each by name;
 * people of a body see their colleagues by name and everybody else by office.
 */
@Component
class CaseReaders {

	private final AuditTrail audit;

	private final OfficerDirectory officers;

	private final AgencyDirectory agencies;

	private final InWords words;

	CaseReaders(AuditTrail audit, OfficerDirectory officers, AgencyDirectory agencies, InWords words) {
		this.audit = audit;
		this.officers = officers;
		this.agencies = agencies;
		this.words = words;
	}

	/** In which office, and for which agency, this person knows the case. */
	Actor actor(Viewer viewer, CaseFacts facts) {
		if (viewer.isVerifier() || viewer.isSupervisor()) {
			return new Actor(viewer.user(), viewer.isVerifier() ? ActorRole.VERIFIER : ActorRole.SUPERVISOR, null);
		}
		if (viewer.isArbiter()) {
			return new Actor(viewer.user(), ActorRole.ARBITER, null);
		}
		var working = Stream.concat(Stream.ofNullable(facts.holder()), facts.working().stream().sorted())
			.filter(viewer::worksFor)
			.findFirst();
		if (working.isEmpty() && viewer.isOversight()) {
			return new Actor(viewer.user(), ActorRole.OVERSIGHT, null);
		}
		var agency = working.or(() -> facts.past().keySet().stream().sorted().filter(viewer::worksFor).findFirst());
		return new Actor(viewer.user(), office(viewer), agency.map((code) -> own(viewer, code)).orElse(null));
	}

	/** Who looked at it before, the last first. */
	List<ReaderLine> of(CaseNumber number, Viewer viewer) {
		var readings = this.audit.readers(number);
		var bodies = seesEverybody(viewer) ? null
				: viewer.agencies().stream().map(this::body).collect(Collectors.toUnmodifiableSet());
		var named = readings.stream().filter((reading) -> isNamed(reading, bodies)).map(Reading::account).distinct();
		var names = this.officers.find(named.toList());
		return readings.stream().map((reading) -> line(reading, isNamed(reading, bodies), names)).toList();
	}

	private ReaderLine line(Reading reading, boolean named, Map<String, Officer> names) {
		var at = this.words.instant(reading.last(), LaporClock.ZONE);
		var office = this.words.of("role." + reading.role());
		if (!named) {
			return new ReaderLine(office, null, at);
		}
		var name = (names.get(reading.account()) != null) ? names.get(reading.account()).name() : reading.account();
		var agency = (reading.agencyCode() != null)
				? ", " + this.agencies.find(reading.agencyCode()).map(Agency::name).orElse(reading.agencyCode()) : "";
		return new ReaderLine(name, office + agency, at);
	}

	private boolean isNamed(Reading reading, Set<String> bodies) {
		return bodies == null || (reading.agencyCode() != null && bodies.contains(body(reading.agencyCode())));
	}

	private static boolean seesEverybody(Viewer viewer) {
		return viewer.isVerifier() || viewer.isSupervisor() || viewer.isArbiter() || viewer.isOversight();
	}

	/** The highest of the person's agencies on the way down to this one. */
	private String own(Viewer viewer, String code) {
		return this.agencies.path(code).stream().filter(viewer.agencies()::contains).findFirst().orElse(code);
	}

	private String body(String code) {
		return this.agencies.find(code).map((agency) -> this.agencies.bodyOf(code).code()).orElse(code);
	}

	static ActorRole office(Viewer viewer) {
		if (viewer.roles().contains(Role.AGENCY_COORDINATOR)) {
			return ActorRole.COORDINATOR;
		}
		boolean head = viewer.roles().contains(Role.AGENCY_HEAD) || viewer.roles().contains(Role.AGENCY_DEPUTY);
		return head ? ActorRole.HEAD : ActorRole.OFFICER;
	}

}
