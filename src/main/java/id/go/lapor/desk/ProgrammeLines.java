package id.go.lapor.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.oversight.Programmes;
import org.springframework.stereotype.Component;

/** Which priority programme a case is about, for whoever may know it as it stands. */
@Component
class ProgrammeLines {

	private final Programmes programmes;

	private final ComplaintRegister register;

	private final ReadableCases readable;

	ProgrammeLines(Programmes programmes, ComplaintRegister register, ReadableCases readable) {
		this.programmes = programmes;
		this.register = register;
		this.readable = readable;
	}

	/** What the programme of this case is called. */
	Optional<String> of(Complaint complaint) {
		return Optional.ofNullable(names(List.of(complaint)).get(complaint.caseNumber()));
	}

	Optional<String> of(CaseNumber number) {
		return this.register.find(number).flatMap(this::of);
	}

	/** Of several cases with one question; a case of no programme is not among them. */
	Map<CaseNumber, String> names(Collection<Complaint> complaints) {
		var marked = complaints.stream().filter((one) -> one.programme().isPresent()).toList();
		var known = this.programmes.of(marked.stream().map((one) -> one.programme().orElseThrow()).toList());
		return marked.stream()
			.collect(Collectors.toMap(Complaint::caseNumber, (one) -> known.get(one.programme().orElseThrow()).name()));
	}

	/**
	 * Of what was found, by number as a page has it, without those that the reader gave
	 * away.
	 */
	Map<String, String> found(Collection<CaseNumber> numbers) {
		var complaints = this.register.findAll(numbers);
		var names = names(complaints);
		return this.readable.among(complaints.stream().filter((one) -> names.containsKey(one.caseNumber())).toList())
			.stream()
			.collect(Collectors.toMap(CaseNumber::value, names::get));
	}

}
