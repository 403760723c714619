package id.go.lapor.complaint;

import java.util.List;
import java.util.Map;

/**
 * Port: what a room keeps about the reporter of a case besides the case itself, for the
 * copy that the reporter may ask for (UU 27/2022).
 */
public interface HeldData {

	/** Its name in the copy: a plural in lower case. */
	String name();

	/** Rows with what is the reporter's to know: texts, numbers, flags and instants. */
	List<Map<String, Object>> of(CaseNumber number);

}
