package id.go.lapor.duplicate;

import java.util.List;
import java.util.Optional;

/** Port: where the masked words of reports come from. */
interface MaskedReports {

	/** The report as everybody reads it; none if it has no masked words. */
	Optional<FiledReport> find(String caseNumber);

	/** Those of them that have masked words, in the order asked for. */
	default List<FiledReport> findAll(List<String> caseNumbers) {
		return caseNumbers.stream().map(this::find).flatMap(Optional::stream).toList();
	}

}
