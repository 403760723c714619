package id.go.lapor.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.tag.CaseTags;
import id.go.lapor.tag.Tag;
import org.springframework.stereotype.Component;

/** The tags that one reader may have: those of their own office. */
@Component
class TagLines {

	private final CaseTags tags;

	private final TagOwners owners;

	TagLines(CaseTags tags, TagOwners owners) {
		this.tags = tags;
		this.owners = owners;
	}

	List<String> of(CaseNumber number, Viewer viewer) {
		var owners = this.owners.of(viewer);
		return owners.isEmpty() ? List.of() : this.tags.of(number, owners);
	}

	/** Of several cases with one question. */
	Map<CaseNumber, List<String>> of(Collection<CaseNumber> numbers, Viewer viewer) {
		var owners = this.owners.of(viewer);
		return this.tags.of(numbers)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(each) -> each.getValue()
						.stream()
						.filter((tag) -> owners.contains(tag.owner()))
						.map(Tag::word)
						.distinct()
						.toList()));
	}

	/** What this reader's office wrote lately, to be written again in the same way. */
	List<String> used(Viewer viewer) {
		return this.tags.used(this.owners.of(viewer));
	}

}
