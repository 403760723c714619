package id.go.lapor.privacy;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A masked version of a report after a verifier's correction. Lies sealed beside the
 * original; an earlier one is never changed.
 *
 * @param number counted from 1; what the rules alone had made was there before
 * @param at when, ISO 8601
 * @param reason why, masked itself; {@link #UNTOLD} where no officer did it
 * @param changes the difference to the version before
 * @param title as everybody reads it
 * @param text as everybody reads it
 * @param address as everybody reads it, or null
 */
public record MaskingVersion(int number, String at, String reason, List<MaskingCorrection> changes, String title,
		String text, String address) {

	/**
	 * Of a version that would tell officers which words are the reporter's own name.
	 */
	static final String UNTOLD = "";

	public MaskingVersion {
		changes = List.copyOf(changes);
	}

	/** Whether officers may read what it changed; follows from the reason, not kept. */
	@JsonIgnore
	public boolean isTold() {
		return !UNTOLD.equals(this.reason);
	}

	/** Says nothing: even a masked text is the reporter's. */
	@Override
	public String toString() {
		return "MaskingVersion[" + this.number + "]";
	}

}
