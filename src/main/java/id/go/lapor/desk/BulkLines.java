package id.go.lapor.desk;

import java.util.List;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.Category;
import id.go.lapor.agency.CategoryDirectory;
import id.go.lapor.agency.Region;
import id.go.lapor.agency.RegionDirectory;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.engine.LaporClock;
import id.go.lapor.engine.OfficerDirectory;
import org.springframework.stereotype.Component;

/** Tasks and what became of them, in the reader's language. */
@Component
class BulkLines {

	private final AgencyDirectory agencies;

	private final CategoryDirectory categories;

	private final RegionDirectory regions;

	private final OfficerDirectory officers;

	private final InWords words;

	BulkLines(AgencyDirectory agencies, CategoryDirectory categories, RegionDirectory regions,
			OfficerDirectory officers, InWords words) {
		this.agencies = agencies;
		this.categories = categories;
		this.regions = regions;
		this.officers = officers;
		this.words = words;
	}

	List<Offered> offered(List<BulkTasks.Row> rows) {
		return rows.stream()
			.map((row) -> new Offered(row.task(), row.caseNumber(), CaseNumber.of(row.caseNumber()).spoken(),
					this.words.of("desk.bulk.kind." + row.kind()),
					this.categories.find(row.category()).map(Category::name).orElse(row.category()),
					this.regions.find(row.region()).map(Region::name).orElse(row.region()),
					(row.due() != null) ? this.words.daysLeft(row.due(), LaporClock.ZONE) : "", row.mine(),
					row.anonymous(), row.secret()))
			.toList();
	}

	List<Settled> settled(BulkRun run, List<BulkItem> items) {
		return items.stream()
			.map((item) -> new Settled(item.caseNumber(),
					(item.caseNumber() != null) ? CaseNumber.of(item.caseNumber()).spoken() : null, item.state().name(),
					(item.told() != null) ? item.told() : sentence(run, item)))
			.toList();
	}

	private String sentence(BulkRun run, BulkItem item) {
		var time = (item.state() == BulkItem.State.DONE) ? "did." : "will.";
		return this.words.of("desk.bulk." + time + run.deed(), target(run.deed(), item.target()));
	}

	/** What it goes to, in words. */
	private String target(BulkDeed deed, String code) {
		if (code == null) {
			return "";
		}
		return switch (deed) {
			case CLAIM -> "";
			case ASSIGN -> this.officers.find(code).map((officer) -> officer.name()).orElse(code);
			case FORWARD, FORWARD_EACH -> this.agencies.find(code).map(Agency::name).orElse(code);
			case ARCHIVE -> this.words.orCode("archiveReason." + code, code);
			case MERGE -> CaseNumber.of(code).spoken();
		};
	}

	/** A task that may be chosen. */
	record Offered(String task, String number, String spoken, String kind, String category, String region, String due,
			boolean mine, boolean anonymous, boolean secret) {
	}

	/**
	 * One task of a run.
	 *
	 * @param number the case, or null where the officer may not know it
	 * @param says what would happen, what happened, or why not
	 */
	record Settled(String number, String spoken, String state, String says) {
	}

}
