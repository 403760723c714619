package id.go.lapor.complaint;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is known of a report when it is received. Title and text are absent on purpose:
 * the original lives encrypted in the privacy room, and the aggregate holds a masked
 * version once the masking has run.
 *
 * @param kind what the citizen brings
 * @param complaintClass the class proposed by the category; null unless a complaint
 * @param categoryCode a category's code
 * @param regionCode a region's code
 * @param eventDate when it happened, or null
 * @param wishedAgencyCode the body the reporter named, or null
 * @param anonymous whether the agency and the public may not learn who reports
 * @param secret whether the public may not read anything of it
 * @param channel the door it came through
 * @param reachable whether the reporter can be told and asked at all
 * @param originalDigest keyed digest of the immutable original, hexadecimal
 * @param receivedAt when it was received
 * @param numbersMayBeOpened whether the reporter allows the body that handles the report
 * to open single masked numbers; counts while the report is anonymous
 * @param scribe who wrote it down for the reporter, or null
 */
public record NewComplaint(ReportKind kind, ComplaintClass complaintClass, String categoryCode, String regionCode,
		LocalDate eventDate, String wishedAgencyCode, boolean anonymous, boolean secret, Channel channel,
		boolean reachable, String originalDigest, Instant receivedAt, boolean numbersMayBeOpened, Scribe scribe) {
}
