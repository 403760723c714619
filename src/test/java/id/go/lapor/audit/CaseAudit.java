package id.go.lapor.audit;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What the verification of a running house says of one case, for tests of other rooms.
 */
public final class CaseAudit {

	private CaseAudit() {
	}

	/** Lines as the command prints them. */
	public static List<String> findings(ApplicationContext house, String caseNumber) {
		var findings = new ArrayList<String>();
		new AuditVerifier(house.getBean(JdbcClient.class), house.getBean(PlatformTransactionManager.class),
				house.getBean(Seals.class), house.getBean(Anchor.class))
			.verify((finding) -> findings.add(finding.line()));
		return findings.stream().filter((line) -> line.contains(caseNumber)).toList();
	}

}
