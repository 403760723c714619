package id.go.lapor.desk;

import java.util.List;

import id.go.lapor.complaint.ArchiveReason;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.language.Refusal;

/**
 * What stood in the form, to stand there again after a refusal.
 *
 * @param deed what is to be done
 * @param colleague the account it is assigned to
 * @param agency a code, or words to find one by
 * @param pick a code that was offered for such words
 * @param reason why it is archived
 * @param main the number of the main case
 * @param words what the officer says with it
 * @param task the tasks that were ticked
 * @param all whether all that were shown are meant
 * @param shown the tasks that were shown
 */
record BulkWish(String deed, String colleague, String agency, String pick, String reason, String main, String words,
		List<String> task, String all, List<String> shown) {

	/** More at once is no decision any more, and a request that nobody waits for. */
	static final int MOST = 200;

	private static final int LONGEST = 5_000;

	BulkWish {
		deed = plain(deed);
		colleague = plain(colleague);
		agency = plain(agency);
		pick = plain(pick);
		reason = plain(reason);
		main = plain(main);
		words = plain(words);
		task = (task != null) ? List.copyOf(task) : List.of();
		all = plain(all);
		shown = (shown != null) ? List.copyOf(shown) : List.of();
	}

	private static String plain(String typed) {
		return (typed == null) ? "" : typed.strip();
	}

	/**
	 * The tasks that are meant, each once.
	 * @throws Refusal for none, or more than {@value #MOST}
	 */
	List<String> chosen() {
		var chosen = (this.all.isEmpty() ? this.task : this.shown).stream()
			.filter((id) -> id.length() <= 64)
			.distinct()
			.toList();
		if (chosen.isEmpty()) {
			throw new Refusal("desk.bulk.nothingChosen");
		}
		if (chosen.size() > MOST) {
			throw new Refusal("desk.bulk.tooMany", MOST);
		}
		return chosen;
	}

	/**
	 * What is to be done with each.
	 * @throws Refusal if something is missing, or not offered to this person
	 */
	BulkOrder order(Viewer viewer) {
		var chosen = BulkDeed.of(this.deed)
			.filter((one) -> BulkDeed.offeredTo(viewer).contains(one))
			.orElseThrow(() -> new Refusal("desk.bulk.noDeed"));
		if (this.words.length() > LONGEST) {
			throw new Refusal("desk.bulk.wordsTooLong", LONGEST);
		}
		var target = switch (chosen) {
			case CLAIM, FORWARD_EACH -> null;
			case ASSIGN -> required(this.colleague, "desk.bulk.noColleague");
			case FORWARD -> required(this.pick.isEmpty() ? this.agency : this.pick, "desk.bulk.noAgency");
			case ARCHIVE -> archiveReason();
			case MERGE -> CaseNumber.of(required(this.main, "desk.bulk.noMain")).value();
		};
		if (chosen == BulkDeed.ARCHIVE && this.words.isEmpty()) {
			throw new Refusal("desk.bulk.noWords");
		}
		return new BulkOrder(chosen, target, chosen.takesWords() ? this.words : "");
	}

	private String archiveReason() {
		try {
			return ArchiveReason.valueOf(this.reason).name();
		}
		catch (IllegalArgumentException ex) {
			throw new Refusal("desk.bulk.noReason");
		}
	}

	private static String required(String typed, String refusal) {
		if (typed.isEmpty() || typed.length() > 64) {
			throw new Refusal(refusal);
		}
		return typed;
	}

	/** The words may name people. */
	@Override
	public String toString() {
		return "BulkWish[" + this.deed + "]";
	}

}
