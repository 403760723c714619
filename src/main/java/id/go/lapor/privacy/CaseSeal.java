package id.go.lapor.privacy;

import java.nio.charset.StandardCharsets;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals what belongs to a case and lies outside the database, under the report's own key
 * and bound to its place. Whoever erases the report's key erases it too, wherever copies
 * of it lie.
 */
@Component
public class CaseSeal {

	private final ReportKeys keys;

	private final MasterKeys masters;

	CaseSeal(ReportKeys keys, MasterKeys masters) {
		this.keys = keys;
		this.masters = masters;
	}

	/**
	 * Seals a part of a case.
	 * @param part names it within its case
	 * @throws ReportErased if the report was erased or never kept
	 */
	@Transactional(readOnly = true)
	public byte[] seal(String caseNumber, String part, byte[] content) {
		return this.keys.require(caseNumber).seal(content, place(caseNumber, part));
	}

	/**
	 * Opens a part of a case.
	 * @throws ReportErased if the report was erased or never kept
	 * @throws SealBroken if it was changed or belongs to another case or part
	 */
	@Transactional(readOnly = true)
	public byte[] open(String caseNumber, String part, byte[] sealed) {
		return this.keys.require(caseNumber).open(sealed, place(caseNumber, part));
	}

	/** Whether what was sealed for this case can still be opened. */
	@Transactional(readOnly = true)
	public boolean opens(String caseNumber) {
		return this.keys.find(caseNumber).isPresent();
	}

	/**
	 * 64 hexadecimal digits to keep a content under. They tell neither the content nor
	 * that another case holds the same.
	 */
	public String address(String caseNumber, byte[] content) {
		return KeyedHash.hex(this.masters.newest().derive("address files", new byte[0]),
				caseNumber.getBytes(StandardCharsets.UTF_8), content);
	}

	/** 64 hexadecimal digits that tell the same content again, on every node. */
	public String digest(byte[] content) {
		return KeyedHash.hex(this.masters.newest().derive("digest files", new byte[0]), content);
	}

	private static String place(String caseNumber, String part) {
		return "file/" + caseNumber + "/" + part;
	}

}
