package id.go.lapor.agency;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** What a report may be about. */
@Component
public class CategoryDirectory {

	private final FreshCopy<List<CategoryRow>> rows;

	CategoryDirectory(CategoryTable table, DirectoryState state) {
		this.rows = new FreshCopy<>(state, table::rows);
	}

	/** The category with this code, a closed one included: old cases keep its name. */
	public Optional<Category> find(String code) {
		return this.rows.get().stream().map(CategoryRow::category).filter((one) -> one.code().equals(code)).findFirst();
	}

	/** All that a new report may choose, each group followed by its members. */
	public List<Category> all() {
		return this.rows.get().stream().filter(CategoryRow::active).map(CategoryRow::category).toList();
	}

}
