package id.go.lapor.privacy.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * The rules in their order: what is certain first, so that a card number is not taken for
 * two telephone numbers. Each rule sees what was found before it as opaque.
 *
 * They run until a whole round finds nothing, so that masking a masked text changes
 * nothing, by construction and not by luck. A round that finds something leaves less
 * text, so there is always an end.
 */
public final class TextRules {

	private final List<Rule> rules;

	private TextRules(List<Rule> rules) {
		this.rules = List.copyOf(rules);
	}

	/**
	 * Numbers, addresses and names.
	 * @param name the reporter's name, or null
	 * @param phone the reporter's number, or null
	 * @param email the reporter's address, or null
	 */
	public static TextRules numbersAndNames(String name, String phone, String email) {
		List<Rule> rules = numberRules(phone, email);
		NameParts parts = new NameParts(name);
		rules.add(new OwnWholeNameRule(parts));
		rules.add(OwnNameRule.disguised(parts));
		rules.add(new OwnNameRule(parts));
		rules.add(new OwnHandleRule(email));
		rules.add(new SaidNameRule());
		rules.add(new KinNameRule());
		rules.add(new SignatureRule());
		rules.add(new RoleNameRule());
		rules.add(new ContactNameRule());
		rules.add(new AddressedNameRule());
		rules.add(new SelfNameRule());
		return new TextRules(rules);
	}

	/**
	 * What an officer must not repeat: card numbers, and whatever points to the reporter.
	 * An office's own telephone or e-mail address stays, because the reporter needs it.
	 * @param name the reporter's name, or null
	 * @param phone the reporter's number, or null
	 * @param email the reporter's address, or null
	 */
	public static TextRules official(String name, String phone, String email) {
		NameParts parts = new NameParts(name);
		return new TextRules(List.of(new FamilyCardRule(), new NikRule(), new CardNumberRule(), new NpwpRule(),
				new BpjsRule(), new OwnPhoneRule(phone), new OwnWholeNameRule(parts), OwnNameRule.disguised(parts),
				new OwnNameRule(parts), new OwnHandleRule(email)));
	}

	/**
	 * Only what points to the reporter.
	 * @param name the reporter's name, or null
	 * @param phone the reporter's number, or null
	 * @param email the reporter's address, or null
	 */
	public static TextRules own(String name, String phone, String email) {
		NameParts parts = new NameParts(name);
		return new TextRules(List.of(new OwnPhoneRule(phone), new OwnWholeNameRule(parts), OwnNameRule.disguised(parts),
				new OwnNameRule(parts), new OwnHandleRule(email)));
	}

	private static List<Rule> numberRules(String phone, String email) {
		List<Rule> rules = new ArrayList<>();
		rules.add(new EmailRule());
		rules.add(new FamilyCardRule());
		rules.add(new NikRule());
		rules.add(new CardNumberRule());
		rules.add(new AccountNumberRule());
		rules.add(new NpwpRule());
		rules.add(new BpjsRule());
		rules.add(new PhoneRule());
		rules.add(new OwnPhoneRule(phone));
		rules.add(new SpelledPhoneRule());
		rules.add(new PlateRule());
		rules.add(new HandleRule());
		return rules;
	}

	List<Class<? extends Rule>> kinds() {
		return this.rules.stream().<Class<? extends Rule>>map(Rule::getClass).distinct().toList();
	}

	/** The rules without one of them. */
	TextRules without(Class<? extends Rule> left) {
		return new TextRules(this.rules.stream().filter((rule) -> rule.getClass() != left).toList());
	}

	/** What is to be masked, in the order of the text, without overlaps. */
	public List<Found> in(String text) {
		return in(text, Work.uncounted());
	}

	List<Found> in(String text, Work work) {
		List<Found> all = new ArrayList<>();
		TreeMap<Integer, Integer> masked = new TreeMap<>();
		LegibleText legible = LegibleText.of(text, masked, work);
		boolean again = true;
		while (again) {
			again = false;
			for (Rule rule : this.rules) {
				List<Hit> hits = rule.in(legible);
				for (Hit hit : hits) {
					Found found = legible.original(hit);
					all.add(found);
					masked.put(found.start(), found.end());
					again = true;
				}
				if (!hits.isEmpty()) {
					legible = LegibleText.of(text, masked, work);
				}
			}
		}
		all.sort(Comparator.comparingInt(Found::start));
		return all;
	}

}
