package id.go.lapor.privacy;

/**
 * What was written once is never written again: the vault refuses a second identity or a
 * second original under the same place.
 */
public class AlreadyKept extends IllegalStateException {

	AlreadyKept(String caseNumber) {
		super("The vault already keeps this for case " + caseNumber + "; originals are immutable");
	}

}
