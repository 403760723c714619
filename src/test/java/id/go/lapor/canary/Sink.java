package id.go.lapor.canary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * A place outside the vault that something could leak to.
 *
 * @param name where it is, for whoever has to mend it
 * @param content everything in it
 * @param allowed what its reader may know
 */
record Sink(String name, byte[] content, Set<Canary> allowed) {

	static Sink of(String name, byte[] content) {
		return new Sink(name, unpacked(content), Set.of());
	}

	static Sink of(String name, String content) {
		return new Sink(name, content.getBytes(StandardCharsets.UTF_8), Set.of());
	}

	Sink allowing(Set<Canary> canaries) {
		return new Sink(this.name, this.content, canaries);
	}

	/** The engine and others compress what they keep. */
	private static byte[] unpacked(byte[] content) {
		boolean gzip = content.length > 2 && content[0] == 0x1f && (content[1] & 0xff) == 0x8b;
		if (!gzip) {
			return content;
		}
		try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(content))) {
			return unpacking.readAllBytes();
		}
		catch (IOException ex) {
			return content;
		}
	}

}
