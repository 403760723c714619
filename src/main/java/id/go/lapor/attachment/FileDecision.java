package id.go.lapor.attachment;

import id.go.lapor.complaint.ActorRole;

/**
 * What an officer of the national desk says about a file.
 *
 * @param position its place in the case
 * @param was how far it went when they looked; null where nobody was asked yet
 * @param reach how far it shall go
 * @param officer who says so
 * @param role in which office
 * @param reason why, masked; or null
 */
public record FileDecision(int position, Reach was, Reach reach, String officer, ActorRole role, String reason) {

	/** The reason may name people. */
	@Override
	public String toString() {
		return "FileDecision[" + this.position + ", " + this.reach + "]";
	}

}
