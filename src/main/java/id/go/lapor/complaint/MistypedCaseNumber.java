package id.go.lapor.complaint;

/** A number that no case can have: wrong length or wrong check digit. */
public class MistypedCaseNumber extends CaseRefusal {

	MistypedCaseNumber() {
		super("complaint.caseNumberMistyped");
	}

}
