package id.go.lapor.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One value over any number of leaves, taken as they come. It needs no key: the
 * checkpoint that holds it is sealed.
 */
final class LeafDigest {

	private final MessageDigest digest;

	private int leaves;

	LeafDigest() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("This Java has no SHA-256", ex);
		}
	}

	void add(Leaf leaf) {
		this.leaves++;
		this.digest.update((leaf.caseNumber().length() + ":" + leaf.caseNumber() + ":" + leaf.entries() + ":"
				+ leaf.lastHash() + "\n")
			.getBytes(StandardCharsets.UTF_8));
	}

	int leaves() {
		return this.leaves;
	}

	/** 64 hexadecimal digits; asked once, at the end. */
	String value() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

}
