package id.go.lapor.template;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.go.lapor.agency.Agency;
import id.go.lapor.language.Refusal;
import id.go.lapor.template.TemplateBook.Text;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The texts of each body, and those of the national desk that every body may use as well.
 */
@Component
public class Templates {

	private static final int SHORTEST_NAME = 3;

	private static final int LONGEST_NAME = 80;

	private static final int SHORTEST = 10;

	private static final int LONGEST = 5_000;

	/** More than these nobody finds his way in. */
	private static final int MOST = 300;

	private final TemplateBook book;

	private final Clock clock;

	Templates(TemplateBook book, Clock clock) {
		this.book = book;
		this.clock = clock;
	}

	/** Everything that a body wrote, by use and name. */
	@Transactional(readOnly = true)
	public List<Template> of(String owner) {
		return this.book.of(Set.of(owner));
	}

	/** What a body may use for a text: its own first, then the national desk's. */
	@Transactional(readOnly = true)
	public List<Template> usable(String owner, TemplateField field) {
		var byOwner = this.book.of(Set.of(owner, Agency.NATIONAL_DESK))
			.stream()
			.filter((template) -> template.field() == field)
			.collect(Collectors.partitioningBy((template) -> template.owner().equals(owner)));
		return Stream.concat(byOwner.get(true).stream(), byOwner.get(false).stream()).toList();
	}

	/**
	 * Writes a new one.
	 * @throws Refusal for a name or text of another length, a name that is taken, or one
	 * too many
	 */
	@Transactional
	public void add(String owner, TemplateField field, String name, String words, String account) {
		var text = checked(field, name, words);
		if (this.book.of(Set.of(owner)).size() >= MOST) {
			throw new Refusal("template.tooMany", MOST);
		}
		try {
			this.book.add(owner, text, account, this.clock.instant());
		}
		catch (DuplicateKeyException ex) {
			throw new Refusal("template.nameTaken", text.name());
		}
	}

	/**
	 * Changes one.
	 * @param version the one that was read
	 * @throws Refusal as above, if it is not this body's, or somebody changed it since
	 */
	@Transactional
	public void change(String owner, long id, int version, TemplateField field, String name, String words,
			String account) {
		var text = checked(field, name, words);
		requireOwn(owner, id);
		try {
			if (!this.book.change(id, version, text, account, this.clock.instant())) {
				throw new Refusal("template.changedMeanwhile");
			}
		}
		catch (DuplicateKeyException ex) {
			throw new Refusal("template.nameTaken", text.name());
		}
	}

	/**
	 * Takes one out; answers that were written from it stay.
	 * @throws Refusal if it is not this body's, or somebody changed it since
	 */
	@Transactional
	public void remove(String owner, long id, int version) {
		requireOwn(owner, id);
		if (!this.book.remove(id, version)) {
			throw new Refusal("template.changedMeanwhile");
		}
	}

	/** Another body's does not exist for this one. */
	private void requireOwn(String owner, long id) {
		this.book.find(id)
			.filter((template) -> template.owner().equals(owner))
			.orElseThrow(() -> new Refusal("template.unknown"));
	}

	private static Text checked(TemplateField field, String name, String words) {
		var cleanName = (name != null) ? name.strip() : "";
		var cleanWords = (words != null) ? words.strip() : "";
		if (field == null) {
			throw new Refusal("template.fieldMissing");
		}
		if (cleanName.length() < SHORTEST_NAME || cleanName.length() > LONGEST_NAME) {
			throw new Refusal("template.nameLength", SHORTEST_NAME, LONGEST_NAME);
		}
		if (cleanWords.length() < SHORTEST || cleanWords.length() > LONGEST) {
			throw new Refusal("template.wordsLength", SHORTEST, LONGEST);
		}
		return new Text(field, cleanName, cleanWords);
	}

}
