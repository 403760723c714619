package id.go.lapor.notification;

import java.time.Instant;

/**
 * A message on the demo's page.
 *
 * @param officer login name, null for the reporter
 * @param carrier null for somebody who cannot be reached
 * @param masked the address as people may see it, or null
 */
record DemoCopy(Instant at, String caseNumber, Recipient recipient, String officer, Carrier carrier, String masked,
		String subject, String body) {
}
