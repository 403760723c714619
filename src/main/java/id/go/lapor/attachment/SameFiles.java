package id.go.lapor.attachment;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.go.lapor.complaint.CaseNumber;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says which cases hold a file that the reporter of another one handed in as well. The
 * place of a file tells nobody that two cases hold the same, so nothing can be looked up:
 * files that agree in type, size and measures are opened and compared.
 */
@Component
public class SameFiles {

	/**
	 * Files that agree in all that and are not the same are rare; whoever made some waits
	 * for nobody.
	 */
	private static final int MOST_COMPARED = 12;

	private final FileRows rows;

	private final CaseFiles files;

	SameFiles(FileRows rows, CaseFiles files) {
		this.rows = rows;
		this.files = files;
	}

	/** Those of the others that hold a file of this case's reporter. */
	@Transactional(readOnly = true)
	public Set<String> among(CaseNumber number, Collection<String> others) {
		var same = new HashSet<String>();
		var alike = others.isEmpty() ? List.<FileRows.Alike>of()
				: this.rows.alike(number.value(), others, MOST_COMPARED);
		for (var one : alike) {
			if (!same.contains(one.otherCase()) && isSame(number, one)) {
				same.add(one.otherCase());
			}
		}
		return same;
	}

	private boolean isSame(CaseNumber number, FileRows.Alike alike) {
		try {
			return Arrays.equals(this.files.content(number, alike.position()),
					this.files.content(CaseNumber.of(alike.otherCase()), alike.otherPosition()));
		}
		catch (FilesNotNow ex) {
			return false;
		}
	}

}
