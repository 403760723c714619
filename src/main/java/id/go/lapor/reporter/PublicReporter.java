package id.go.lapor.reporter;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.go.lapor.complaint.Channel;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.privacy.PublicForm;
import org.springframework.stereotype.Component;

/**
 * The reporter as everybody reads them: "Maman R.", and where the report came by
 * telephone {@code 628231633xxxx}. Of an anonymous report it does not even open the
 * vault.
 */
@Component
class PublicReporter {

	private static final Set<Channel> BY_TELEPHONE = EnumSet.of(Channel.SMS, Channel.WHATSAPP, Channel.CALL_CENTRE);

	private final PublicForm form;

	PublicReporter(PublicForm form) {
		this.form = form;
	}

	/** Null where nothing may be known, or nothing is. */
	String of(Complaint complaint) {
		if (complaint.isAnonymous()) {
			return null;
		}
		var number = complaint.caseNumber().value();
		var telephone = BY_TELEPHONE.contains(complaint.channel()) ? this.form.number(number)
				: Optional.<String>empty();
		var line = Stream.of(this.form.name(number), telephone)
			.flatMap(Optional::stream)
			.collect(Collectors.joining(", "));
		return line.isEmpty() ? null : line;
	}

}
