package id.go.lapor.privacy.text;

import java.util.List;

/**
 * Finds one kind of thing that points to a person. Its cost grows with the length of the
 * text and no faster, whatever the text; its hits do not overlap.
 */
interface Rule {

	List<Hit> in(LegibleText text);

}
