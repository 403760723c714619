package id.go.lapor.portal;

import java.util.List;
import java.util.Locale;

import id.go.lapor.agency.Category;

/**
 * A group of categories in the form's list; what fits no member is reported under the
 * group itself.
 */
record CategoryGroup(Choice self, List<Choice> members) {

	static List<CategoryGroup> of(List<Category> all, Locale locale) {
		return all.stream()
			.filter((category) -> category.parentCode() == null)
			.map((group) -> new CategoryGroup(Choice.of(group, locale),
					all.stream()
						.filter((category) -> group.code().equals(category.parentCode()))
						.map((category) -> Choice.of(category, locale))
						.toList()))
			.toList();
	}

}
