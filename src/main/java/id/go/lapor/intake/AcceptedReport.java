package id.go.lapor.intake;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.Receipt;

/**
 * What the reporter gets back, once.
 *
 * @param caseNumber the public number
 * @param receipt the secret, shown this once
 * @param status where the report stands
 */
public record AcceptedReport(CaseNumber caseNumber, Receipt receipt, CaseStatus status) {
}
