package id.go.lapor.desk;

import java.time.Instant;

/**
 * One decision about many tasks, as it is kept.
 *
 * @param id the confirmation's id: drawn at random, known to the officer alone
 * @param target for all of them, or null
 * @param confirmedAt null until the officer confirmed it
 */
record BulkRun(String id, String officer, BulkDeed deed, String target, Instant preparedAt, Instant confirmedAt) {

	public boolean isConfirmed() {
		return this.confirmedAt != null;
	}

}
