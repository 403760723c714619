package id.go.lapor.complaint;

/**
 * No case that the asker may know of. Unknown number, secret case without receipt and
 * wrong receipt are one and the same answer, so that nothing can be probed.
 */
public class UnknownCase extends CaseRefusal {

	public UnknownCase() {
		super("complaint.unknownCase");
	}

}
