package id.go.lapor.privacy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

/**
 * Seals reports by the thousand, exactly as {@link IdentityVault} would, for whoever
 * writes many rows at once. It reads and writes no table: rows made of what it returns
 * are opened by the vault like any other.
 */
@Component
public class SealedCopies {

	private final MasterKeys masters;

	private final OriginalDigest digest;

	private final SealedAnswer answers;

	private final SecureRandom random = new SecureRandom();

	SealedCopies(MasterKeys masters, OriginalDigest digest, SealedAnswer answers) {
		this.masters = masters;
		this.digest = digest;
		this.answers = answers;
	}

	/**
	 * Seals a report under a key of its own.
	 * @param later what the reporter wrote later in the case, by the name of the part
	 */
	public SealedCopy seal(String caseNumber, Reporter reporterOrNull, OriginalReport original,
			Map<String, String> later) {
		byte[] key = new byte[Seal.KEY_BYTES];
		this.random.nextBytes(key);
		var seal = new Seal(key);
		var master = this.masters.newest();
		var words = new TreeMap<String, byte[]>();
		words.put(IdentityVault.REPORT, SealedRows.sealedWords(caseNumber, IdentityVault.REPORT, seal, original));
		later.forEach((part, text) -> words.put(part, SealedRows.sealedWords(caseNumber, part, seal, text)));
		return new SealedCopy(master.id(), master.wrapping().seal(key, ReportKeys.place(caseNumber)),
				(reporterOrNull == null) ? null
						: SealedRows.sealedIdentity(caseNumber, seal, IdentityVault.normalised(reporterOrNull)),
				words, this.digest.of(caseNumber, original));
	}

	/** A draft as {@link OfficerWords} keeps it. */
	public byte[] draft(String caseNumber, String field, String text) {
		return this.answers.seal(OfficerWords.SECRET, OfficerWords.place(caseNumber, field),
				text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * What the rows of one report hold.
	 *
	 * @param keyId which key wraps the report's
	 * @param identity who wrote it, sealed, or null
	 * @param words sealed, by the name of the part
	 * @param originalDigest as the case keeps it
	 */
	public record SealedCopy(String keyId, byte[] wrappedKey, byte[] identity, Map<String, byte[]> words,
			String originalDigest) {
	}

}
