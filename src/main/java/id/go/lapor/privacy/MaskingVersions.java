package id.go.lapor.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Keeps the corrected versions of a report sealed beside its original, one after another.
 */
@Component
class MaskingVersions {

	/** How these parts of the vault begin; nothing a reporter wrote does. */
	static final String PART = "masking-";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final IdentityVault vault;

	MaskingVersions(IdentityVault vault) {
		this.vault = vault;
	}

	/** Oldest first; none if the report was erased. */
	List<MaskingVersion> of(String caseNumber) {
		List<MaskingVersion> versions = new ArrayList<>();
		Optional<String> sealed = this.vault.words(caseNumber, PART + 1);
		while (sealed.isPresent()) {
			versions.add(read(sealed.get()));
			sealed = this.vault.words(caseNumber, PART + (versions.size() + 1));
		}
		return versions;
	}

	void keep(String caseNumber, MaskingVersion version) {
		this.vault.keepWords(caseNumber, PART + version.number(), written(version));
	}

	/** Jackson's own message would quote what it could not write. */
	private static String written(MaskingVersion version) {
		try {
			return JSON.writeValueAsString(version);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("A masked version could not be written");
		}
	}

	private static MaskingVersion read(String json) {
		try {
			return JSON.readValue(json, MaskingVersion.class);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("A masked version could not be read");
		}
	}

}
