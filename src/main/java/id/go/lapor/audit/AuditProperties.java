package id.go.lapor.audit;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the audit is kept.
 *
 * @param repeat looks of one officer at one case within this time are one entry
 * @param checkpoint how often all chains that grew are covered
 * @param anchor a file outside the database that keeps the newest checkpoint
 */
@ConfigurationProperties("lapor.audit")
record AuditProperties(Duration repeat, Duration checkpoint, Path anchor) {
}
