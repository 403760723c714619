package id.go.lapor.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.Category;
import id.go.lapor.agency.CategoryDirectory;
import id.go.lapor.agency.Region;
import id.go.lapor.agency.RegionDirectory;
import id.go.lapor.agency.RegionLevel;
import id.go.lapor.agency.RegionPoints;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.duplicate.Supporters;
import id.go.lapor.engine.LaporClock;
import org.springframework.stereotype.Component;

/** What a case is about, as pairs of label and value that name no person. */
@Component
class CaseDescription {

	private final AgencyDirectory agencies;

	private final CategoryDirectory categories;

	private final RegionDirectory regions;

	private final RegionPoints points;

	private final InWords words;

	private final Supporters supporters;

	private final ProgrammeLines programmes;

	CaseDescription(AgencyDirectory agencies, CategoryDirectory categories, RegionDirectory regions,
			RegionPoints points, InWords words, Supporters supporters, ProgrammeLines programmes) {
		this.agencies = agencies;
		this.categories = categories;
		this.regions = regions;
		this.points = points;
		this.words = words;
		this.supporters = supporters;
		this.programmes = programmes;
	}

	/**
	 * Where it stands.
	 * @param current whether the reader may know how the case went on; who gave it away
	 * learns of a hidden one only that
	 */
	String status(Complaint complaint, boolean current) {
		if (!current && !complaint.isPublic()) {
			return this.words.of("desk.status.gaveAway");
		}
		boolean ended = complaint.status() == CaseStatus.CLOSED || complaint.status() == CaseStatus.ARCHIVED;
		var key = "status." + complaint.status() + (ended ? "." + complaint.closedBy() : "");
		return this.words.orCode("desk." + key, this.words.orCode(key, complaint.status().name()));
	}

	List<CaseView.Fact> facts(Complaint complaint, boolean current) {
		var facts = new ArrayList<CaseView.Fact>();
		add(facts, "kind", this.words.of("kind." + complaint.kind()));
		if (complaint.complaintClass() != null) {
			add(facts, "class", this.words.of("class." + complaint.complaintClass()));
		}
		add(facts, "category", category(complaint.categoryCode()));
		add(facts, "region", region(complaint.regionCode()));
		if (complaint.eventDate() != null) {
			add(facts, "eventDate", this.words.day(complaint.eventDate()));
		}
		add(facts, "channel", this.words.of("channel." + complaint.channel()));
		add(facts, "received",
				this.words.of("desk.receivedAt", this.words.when(ActorRole.REPORTER, complaint.receivedAt()),
						this.words.daysSince(complaint.receivedAt(), LaporClock.ZONE)));
		if (complaint.wishedAgencyCode() != null) {
			add(facts, "wished", agency(complaint.wishedAgencyCode()));
		}
		if (!current && !complaint.isPublic()) {
			return facts;
		}
		long supporting = this.supporters.of(complaint.caseNumber());
		if (supporting > 0) {
			add(facts, "supporters", Long.toString(supporting));
		}
		if (complaint.isHeld()) {
			add(facts, "holder", agency(complaint.agencyCode()));
		}
		if (complaint.outcome() != null) {
			add(facts, "outcome", this.words.of("outcome." + complaint.outcome()));
		}
		if (complaint.archiveReason() != null) {
			add(facts, "archiveReason", this.words.of("archiveReason." + complaint.archiveReason()));
		}
		return facts;
	}

	/** Null where nothing is known of the region. */
	CaseView.Place place(Complaint complaint) {
		var code = complaint.regionCode();
		return this.points.of(code)
			.map((point) -> new CaseView.Place(code, this.words.of("desk.map", region(code))))
			.orElse(null);
	}

	List<String> flags(Complaint complaint, boolean current) {
		var flags = new ArrayList<String>();
		flag(flags, current && complaint.isUrgent(), "urgent");
		if (current) {
			this.programmes.of(complaint)
				.map((name) -> this.words.of("desk.flag.programme", name))
				.ifPresent(flags::add);
		}
		flag(flags, complaint.isAnonymous(), "anonymous");
		flag(flags, complaint.isSecret(), "secret");
		flag(flags, !complaint.isReachable(), "unreachable");
		flag(flags, current && complaint.isSecondLook(), "secondLook");
		flag(flags, current && complaint.isRuled(), "ruled");
		flag(flags, current && complaint.contests() > 0, "contested");
		return flags;
	}

	private void flag(List<String> flags, boolean raised, String name) {
		if (raised) {
			flags.add(this.words.of("desk.flag." + name));
		}
	}

	private void add(List<CaseView.Fact> facts, String label, String value) {
		facts.add(new CaseView.Fact(this.words.of("desk.fact." + label), value));
	}

	private String agency(String code) {
		return this.agencies.find(code).map(Agency::name).orElse(code);
	}

	private String category(String code) {
		return this.categories.find(code).map(Category::name).orElse(code);
	}

	/**
	 * A district's name carries its regency already; a regency is named with its
	 * province.
	 */
	private String region(String code) {
		return this.regions.find(code)
			.map((found) -> (found.level() == RegionLevel.DISTRICT) ? found.name() : withProvince(found))
			.orElse(code);
	}

	private String withProvince(Region region) {
		return Optional.ofNullable(region.parentCode())
			.flatMap(this.regions::find)
			.map((province) -> region.name() + ", " + province.name())
			.orElse(region.name());
	}

}
