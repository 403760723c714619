package id.go.lapor.duplicate;

import java.time.Instant;
import java.util.Set;

import org.springframework.stereotype.Component;

/**
 * The keys of a report, exactly as {@link ReportMatching} keeps them, for whoever writes
 * many rows at once. It reads and writes no table.
 */
@Component
public class CopiedKeys {

	/** The keys of masked words, the place of which may be null. */
	public Set<Long> of(String caseNumber, String title, String text, String address, String region,
			Instant receivedAt) {
		return MatchKeys
			.of(ReadReport.of(RegisteredReports.read(caseNumber, title, text, address, region, receivedAt)));
	}

	/** How the tables of this room write an instant. */
	public long received(Instant receivedAt) {
		return ReportMatching.micros(receivedAt);
	}

}
