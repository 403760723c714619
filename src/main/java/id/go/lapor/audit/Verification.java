package id.go.lapor.audit;

import java.time.Duration;

/**
 * What a verification went through.
 *
 * @param cases chains, and cases without one
 * @param entries rows of the audit
 * @param lines of timelines
 * @param checkpoints of the chain over all chains
 * @param findings how many; 0 is what everybody hopes for
 * @param time it took
 */
record Verification(long cases, long entries, long lines, int checkpoints, long findings, Duration time) {

	/** The figures in one line. */
	String line() {
		double seconds = this.time.toMillis() / 1000.0;
		return this.findings + " findings in " + this.entries + " entries and " + this.lines + " lines of " + this.cases
				+ " cases and " + this.checkpoints + " checkpoints, " + seconds + " seconds";
	}

}
