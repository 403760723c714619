package id.go.lapor.archive;

import java.util.List;
import java.util.Map;

import id.go.lapor.agency.Agency;
import id.go.lapor.privacy.OriginalReport;
import id.go.lapor.privacy.Reporter;
import id.go.lapor.privacy.SealedCopies;
import id.go.lapor.privacy.SealedCopies.SealedCopy;

/**
 * What one generated case says for itself.
 *
 * @param original the words as they were written
 * @param title the words as everybody reads them; null as long as nobody masked them
 * @param reporter who wrote, or null
 * @param words by the place of their line in the timeline, masked, or null
 * @param sealed what the vault keeps of all this
 */
record Filling(OriginalReport original, String title, String text, String address, Reporter reporter, String category,
		String region, boolean anonymous, boolean secret, String channel, String regulation, String receiptHash,
		List<Agency> proposals, Map<Integer, String> words, SealedCopy sealed, SealedCopies seals) {

	String digest() {
		return this.sealed.originalDigest();
	}

	/** Whether there is anybody to write to. */
	boolean isReached() {
		return this.reporter != null;
	}

	String words(int line) {
		return this.words.get(line);
	}

	Agency proposal(int rank) {
		return this.proposals.get(Math.min(rank, this.proposals.size() - 1));
	}

	/** Drawn for each example that is learned from. */
	long mark() {
		return Long.parseLong(this.sealed.originalDigest().substring(0, 15), 16);
	}

	/** An officer's draft is the words that were about to go out. */
	byte[] draft(String number, String field) {
		return this.seals.draft(number, field, Walk.WORDS);
	}

	/** Says nothing of its words. */
	@Override
	public String toString() {
		return "Filling[" + this.category + ", " + this.region + "]";
	}

}
