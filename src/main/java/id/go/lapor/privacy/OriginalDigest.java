package id.go.lapor.privacy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * A keyed digest of the original words: proves later that they are still the ones that
 * were received, and cannot be tried out by guessing the text, as a plain hash could. The
 * case number is part of it, so that two reports with the same words do not show it.
 */
@Component
public class OriginalDigest {

	static final String PURPOSE = "digest originals";

	private final MasterKeys keys;

	private final MarkKeys markKeys;

	OriginalDigest(MasterKeys keys, MarkKeys markKeys) {
		this.keys = keys;
		this.markKeys = markKeys;
	}

	/** 64 hexadecimal digits under the newest key. */
	public String of(String caseNumber, OriginalReport original) {
		return under(this.keys.newest().derive(PURPOSE, new byte[0]), caseNumber, original);
	}

	/** Whether these are the words that were digested, under any key that ever was. */
	public boolean matches(String caseNumber, OriginalReport original, String digest) {
		return this.markKeys.all(PURPOSE)
			.stream()
			.anyMatch((key) -> KeyedHash.same(under(key, caseNumber, original), digest));
	}

	private static String under(byte[] key, String caseNumber, OriginalReport original) {
		var parts = new ArrayList<>(
				List.of(bytes(caseNumber), bytes(original.title()), bytes(original.text()), bytes(original.address())));
		original.answers().forEach((answer) -> {
			parts.add(bytes(answer.question()));
			parts.add(bytes(answer.asked()));
			parts.add(bytes(answer.value()));
		});
		return KeyedHash.hex(key, parts.toArray(byte[][]::new));
	}

	private static byte[] bytes(String text) {
		return ((text != null) ? text : "").getBytes(StandardCharsets.UTF_8);
	}

}
