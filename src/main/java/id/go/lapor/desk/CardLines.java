package id.go.lapor.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.agency.Category;
import id.go.lapor.agency.CategoryDirectory;
import id.go.lapor.agency.Region;
import id.go.lapor.agency.RegionDirectory;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.sla.BodyCalendar;
import id.go.lapor.sla.Countdown;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** One card in words, from what the directories keep in memory. */
@Component
class CardLines {

	private final AgencyDirectory agencies;

	private final CategoryDirectory categories;

	private final RegionDirectory regions;

	private final InWords words;

	CardLines(AgencyDirectory agencies, CategoryDirectory categories, RegionDirectory regions, InWords words) {
		this.agencies = agencies;
		this.categories = categories;
		this.regions = regions;
		this.words = words;
	}

	CardView of(Task task, Complaint complaint, String programme, List<String> tags, Countdown countdown) {
		return new CardView(task.getId(), complaint.caseNumber().value(), complaint.caseNumber().spoken(), List.of(
				this.categories.find(complaint.categoryCode()).map(Category::name).orElse(complaint.categoryCode()),
				this.regions.find(complaint.regionCode()).map(Region::name).orElse(complaint.regionCode()),
				this.words.of("channel." + complaint.channel())), marks(complaint, programme), tags,
				left(task, countdown));
	}

	private List<CardView.Mark> marks(Complaint complaint, String programme) {
		var marks = new ArrayList<CardView.Mark>();
		mark(marks, complaint.isUrgent(), "urgent");
		if (programme != null) {
			marks.add(new CardView.Mark("programme", this.words.of("desk.flag.programme", programme)));
		}
		mark(marks, complaint.isAnonymous(), "anonymous");
		mark(marks, complaint.isSecret(), "secret");
		return marks;
	}

	private void mark(List<CardView.Mark> marks, boolean raised, String code) {
		if (raised) {
			marks.add(new CardView.Mark(code, this.words.of("desk.flag." + code)));
		}
	}

	private CardView.Left left(Task task, Countdown countdown) {
		if (task.getDueDate() == null) {
			return null;
		}
		var left = countdown.to(task.getDueDate().toInstant(), calendar(task.getTenantId()));
		var key = left.overdue() ? "desk.card.over" : "desk.card.left";
		return new CardView.Left(left.nearness().name().toLowerCase(Locale.ROOT), this.words.of(key, left.days()));
	}

	private BodyCalendar calendar(String agency) {
		boolean known = agency != null && this.agencies.find(agency).isPresent();
		return known ? this.agencies.calendarOf(agency) : BodyCalendar.NATIONAL;
	}

}
