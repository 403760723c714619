package id.go.lapor.desk;

import id.go.lapor.agency.Category;
import id.go.lapor.agency.CategoryDirectory;
import id.go.lapor.complaint.ComplaintRegister;
import org.springframework.stereotype.Component;

/** Says before the answer is sent that it will have to be shown. */
@Component
class EvidenceDemand {

	private final ComplaintRegister register;

	private final CategoryDirectory categories;

	private final InWords words;

	EvidenceDemand(ComplaintRegister register, CategoryDirectory categories, InWords words) {
		this.register = register;
		this.categories = categories;
		this.words = words;
	}

	/** The sentence, or null where the category demands nothing. */
	String of(OpenTask task) {
		return this.categories.find(this.register.require(task.caseNumber()).categoryCode())
			.filter(Category::demandsEvidence)
			.map((category) -> this.words.of("desk.evidence"))
			.orElse(null);
	}

}
