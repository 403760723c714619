package id.go.lapor.audit;

import java.util.EnumSet;
import java.util.Set;

/** What somebody did with a case. The names are kept for ever: they are sealed. */
public enum Deed {

	/** the masked version of a case that is secret or whose reporter is anonymous */
	READ_CASE,

	/** the words as the reporter wrote them */
	READ_ORIGINAL,

	/** the reporter's name or address */
	READ_IDENTITY,

	/** one masked field in clear, with a reason; the detail names the field */
	REVEALED_FIELD,

	/** a file of the report; the detail names it by its id */
	READ_ATTACHMENT,

	/** the case in a file that left the house */
	EXPORTED,

	/** a note to colleagues was written; its words stand nowhere in the chain */
	NOTED,
	/** a line of the timeline; the detail names the event, the digest seals the line */
	CHANGED,

	/**
	 * the words of a line were taken back by their reporter; the detail tells its place,
	 * the digest seals what is left of it
	 */
	WORDS_REMOVED,

	/** the case went because its time was over; its chain stays */
	DISPOSED,

	/** the chain was begun for a case that is older than the audit */
	OPENED,

	/** the house had to write and found the chain cut or its head forged */
	DAMAGED;

	private static final Set<Deed> READS = EnumSet.of(READ_CASE, READ_ORIGINAL, READ_IDENTITY, REVEALED_FIELD,
			READ_ATTACHMENT, EXPORTED);

	/** Whether somebody learned something by it. */
	public boolean isRead() {
		return READS.contains(this);
	}

	/** All deeds by which somebody learns something. */
	static Set<Deed> reads() {
		return READS;
	}

}
