package id.go.lapor.conflict;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom a report accuses. It is kept from each of them and from all below; whoever stands
 * above keeps it, unless accused as well.
 */
public record Accused(List<Branch> branches) {

	/** Most reports accuse nobody. */
	public static final Accused NOBODY = new Accused(List.of());

	public Accused {
		branches = List.copyOf(branches);
	}

	/** The codes as they were named, without those below. */
	public Set<String> codes() {
		var codes = new LinkedHashSet<String>();
		this.branches.forEach((branch) -> codes.add(branch.code()));
		return Collections.unmodifiableSet(codes);
	}

	/** Whether an agency is accused, or stands below one that is; nobody is not. */
	public boolean covers(String agency) {
		return agency != null && this.branches.stream().anyMatch((branch) -> branch.tree().contains(agency));
	}

	/** Whether an agency may hold the case, answer it or write a part of the answer. */
	public boolean mayHold(String agency) {
		return !covers(agency);
	}

	/**
	 * Whether somebody works for one of the accused.
	 * @param agencies every agency whose cases are theirs: those of a coordinator or head
	 * reach down, so whoever also has one above the accused is their superior
	 */
	public boolean areServedBy(Set<String> agencies) {
		return this.branches.stream()
			.anyMatch((branch) -> !Collections.disjoint(agencies, branch.tree())
					&& Collections.disjoint(agencies, branch.above()));
	}

	/**
	 * The closest agency that may know, on the way up.
	 * @param path from the body down to the agency that would have been told
	 * @return null where all of them are accused
	 */
	public String closestFree(List<String> path) {
		for (int step = path.size() - 1; step >= 0; step--) {
			if (mayHold(path.get(step))) {
				return path.get(step);
			}
		}
		return null;
	}

	/**
	 * One accused agency.
	 *
	 * @param code its code
	 * @param tree itself and all below
	 * @param above all above
	 */
	public record Branch(String code, Set<String> tree, Set<String> above) {

		public Branch {
			tree = Set.copyOf(tree);
			above = Set.copyOf(above);
		}

		/** From what the directory says of it. */
		static Branch of(String code, Collection<String> subtree, List<String> path) {
			var above = new LinkedHashSet<>(path);
			above.remove(code);
			var tree = new LinkedHashSet<>(subtree);
			tree.add(code);
			return new Branch(code, tree, above);
		}

	}

}
