package id.go.lapor;

import id.go.lapor.archive.ArchiveCommand;
import id.go.lapor.audit.AuditCommand;
import id.go.lapor.duplicate.EvaluateDuplicatesCommand;
import id.go.lapor.privacy.KeyCommand;
import id.go.lapor.routing.EvaluationCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The house: one program that carries a citizen's report to the one body that has to
 * answer it.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class LaporApplication {

	public static void main(String[] args) {
		if (AuditCommand.isNamedIn(args)) {
			System.exit(AuditCommand.run(args, System.out, System.err));
		}
		if (KeyCommand.isNamedIn(args)) {
			System.exit(KeyCommand.run(args, System.out, System.err));
		}
		if (EvaluationCommand.isNamedIn(args)) {
			System.exit(EvaluationCommand.run(args, System.out, System.err));
		}
		if (EvaluateDuplicatesCommand.isNamedIn(args)) {
			System.exit(EvaluateDuplicatesCommand.run(args, System.out, System.err));
		}
		if (ArchiveCommand.isNamedIn(args)) {
			System.exit(ArchiveCommand.run(LaporApplication.class, args, System.out, System.err));
		}
		SpringApplication.run(LaporApplication.class, args);
	}

}
