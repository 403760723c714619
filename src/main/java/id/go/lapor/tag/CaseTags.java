package id.go.lapor.tag;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.language.Refusal;
import id.go.lapor.privacy.Masking;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tags of the cases, each known to the office alone that put it there. Whoever asks
 * says which offices are theirs; whether they may is the desk's to know.
 */
@Component
public class CaseTags {

	/** More than these of one office say nothing about a case. */
	private static final int MOST = 20;

	private static final int MOST_SUGGESTED = 50;

	private final TagBook book;

	private final Masking masking;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CaseTags(TagBook book, Masking masking, ApplicationEventPublisher events, Clock clock) {
		this.book = book;
		this.masking = masking;
		this.events = events;
		this.clock = clock;
	}

	/** Of several cases at once, with one question; every office's. */
	@Transactional(readOnly = true)
	public Map<CaseNumber, List<Tag>> of(Collection<CaseNumber> numbers) {
		return this.book.of(numbers)
			.stream()
			.collect(Collectors.groupingBy(TagBook.Tagged::caseNumber,
					Collectors.mapping(TagBook.Tagged::tag, Collectors.toList())));
	}

	/** The words of a case that these offices wrote, in the order of the alphabet. */
	@Transactional(readOnly = true)
	public List<String> of(CaseNumber number, Set<String> owners) {
		return of(List.of(number)).getOrDefault(number, List.of())
			.stream()
			.filter((tag) -> owners.contains(tag.owner()))
			.map(Tag::word)
			.distinct()
			.toList();
	}

	/** What these offices wrote lately on any case, the last first. */
	@Transactional(readOnly = true)
	public List<String> used(Set<String> owners) {
		return this.book.words(owners, MOST_SUGGESTED);
	}

	/**
	 * Tags a case; a tag that is there already stays. The case's row is locked.
	 * @param account who does
	 * @throws Refusal if it is no tag, says who somebody is, or is one too many
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void add(CaseNumber number, String owner, String typed, String account) {
		var tag = Tag.typed(owner, typed, this.masking);
		var there = of(number, Set.of(owner));
		if (there.contains(tag.word())) {
			return;
		}
		if (there.size() >= MOST) {
			throw new Refusal("tag.tooMany", MOST);
		}
		this.book.add(number, tag, account, this.clock.instant());
		this.events.publishEvent(new TagsChanged(number));
	}

	/**
	 * Takes a tag away. The case's row is locked.
	 * @throws Refusal if it is not there any more, or never was this office's
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void remove(CaseNumber number, String owner, String word) {
		if (!this.book.remove(number, new Tag(owner, Tag.word(word)))) {
			throw new Refusal("tag.gone");
		}
		this.events.publishEvent(new TagsChanged(number));
	}

}
