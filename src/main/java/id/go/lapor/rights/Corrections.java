package id.go.lapor.rights;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.go.lapor.privacy.IdentityVault;
import id.go.lapor.privacy.Reporter;
import org.springframework.stereotype.Component;

/** What a reporter says is right now lies sealed in the vault until it is carried out. */
@Component
class Corrections {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final IdentityVault vault;

	Corrections(IdentityVault vault) {
		this.vault = vault;
	}

	void keep(DataRequest request, DataDemand demand) {
		this.vault.keepWords(request.caseNumber().value(), request.correctionPart(),
				write(new Reporter(demand.name(), demand.phone(), demand.email())));
	}

	/** Puts it in force; nothing if the report was erased meanwhile. */
	void carryOut(DataRequest request) {
		var number = request.caseNumber().value();
		this.vault.words(number, request.correctionPart()).ifPresent((json) -> {
			this.vault.correct(number, read(json));
			this.vault.forgetWords(number, request.correctionPart());
		});
	}

	void drop(DataRequest request) {
		this.vault.forgetWords(request.caseNumber().value(), request.correctionPart());
	}

	/** Jackson's own message would quote what it could not write. */
	private static String write(Reporter reporter) {
		try {
			return JSON.writeValueAsString(reporter);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("A correction could not be written");
		}
	}

	private static Reporter read(String json) {
		try {
			return JSON.readValue(json, Reporter.class);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("A correction could not be read");
		}
	}

}
