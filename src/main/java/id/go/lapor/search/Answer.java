package id.go.lapor.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total how many reports
 * @param hits those of this page
 * @param facets how many there are of each kind, the most first
 * @param suggestion what may have been meant; null where something was found, or nothing
 * is like it
 * @param page this one, from 1
 * @param pages how many can be opened
 */
public record Answer(long total, List<Hit> hits, Map<Facet, List<Count>> facets, String suggestion, int page,
		int pages) {

	public Answer {
		hits = List.copyOf(hits);
		facets = Map.copyOf(facets);
	}

	/**
	 * So many have this code.
	 *
	 * @param code of the category, region or agency, or the status
	 */
	public record Count(String code, long reports) {
	}

}
