package id.go.lapor.agency;

import java.util.List;
import java.util.UUID;

import id.go.lapor.language.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where administrators say what a category asks. A question is never reworded in its
 * place: the old one closes and a new one takes its turn, so that nobody who has the form
 * open answers what was not asked. Given answers carry the question as it was asked.
 */
@Component
public class QuestionBook {

	/** More than these nobody answers. */
	private static final int MOST = 8;

	private static final Logger log = LoggerFactory.getLogger(QuestionBook.class);

	private final QuestionTable table;

	private final CategoryTable categories;

	private final DirectoryState state;

	QuestionBook(QuestionTable table, CategoryTable categories, DirectoryState state) {
		this.table = table;
		this.categories = categories;
		this.state = state;
	}

	/**
	 * Asks something more, after all that the category asks already.
	 * @param account who says so
	 * @throws Refusal if the draft cannot be asked, the category is unknown or asks
	 * enough
	 */
	@Transactional
	public void add(QuestionDraft draft, String account) {
		var question = draft.question(newCode());
		this.state.lock();
		boolean known = this.categories.rows()
			.stream()
			.anyMatch((row) -> row.active() && row.category().code().equals(draft.category()));
		if (!known) {
			throw new Refusal("agency.questionCategory");
		}
		var asked = asked(draft.category());
		if (asked.size() >= MOST) {
			throw new Refusal("agency.questionTooMany", MOST);
		}
		int last = asked.stream().mapToInt(QuestionRow::order).max().orElse(0);
		put(new QuestionRow(question, last + 1, true, Origin.ADMINISTRATOR));
		log.info("{} added a question to the category {}", account, draft.category());
	}

	/**
	 * Puts another wording in the place of a question; its category stays.
	 * @param code of the wording that was read
	 * @throws Refusal if the draft cannot be asked, or somebody changed or retired the
	 * question since
	 */
	@Transactional
	public void change(String code, QuestionDraft draft, String account) {
		this.state.lock();
		var old = standing(code);
		var question = draft.in(old.question().category()).question(newCode());
		put(old.retired());
		put(new QuestionRow(question, old.order(), true, Origin.ADMINISTRATOR));
		log.info("{} changed a question of the category {}", account, question.category());
	}

	/**
	 * Asks it no more.
	 * @throws Refusal if somebody changed or retired it since
	 */
	@Transactional
	public void retire(String code, String account) {
		this.state.lock();
		var old = standing(code);
		put(old.retired());
		log.info("{} retired a question of the category {}", account, old.question().category());
	}

	private QuestionRow standing(String code) {
		return this.table.rows()
			.stream()
			.filter((row) -> row.active() && row.question().code().equals(code))
			.findFirst()
			.orElseThrow(() -> new Refusal("agency.questionGone"));
	}

	private List<QuestionRow> asked(String category) {
		return this.table.rows()
			.stream()
			.filter((row) -> row.active() && row.question().category().equals(category))
			.toList();
	}

	private void put(QuestionRow row) {
		this.table.put(row);
		this.state.changed();
	}

	private static String newCode() {
		return "tanya-" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
	}

}
