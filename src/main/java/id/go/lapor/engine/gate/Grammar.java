package id.go.lapor.engine.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The small language of expressions: plain variables, literals, comparisons,
 * {@code execution.processBusinessKey}, {@code deadlines.method(...)} and the name of a
 * delegate or listener standing alone. Everything else of JUEL - methods, properties,
 * indexes, functions - is a way to run code and stays outside.
 */
final class Grammar {

	private static final Pattern TOKENS = Pattern.compile("\\s*(?:(?<name>[A-Za-z_][A-Za-z0-9_]*)"
			+ "|(?<number>\\d+(?:\\.\\d+)?)|(?<text>'[^'\\\\]*'|\"[^\"\\\\]*\")"
			+ "|(?<sign>==|!=|>=|<=|&&|\\|\\||[><!().,]))");

	private static final Set<String> COMPARISONS = Set.of("==", "!=", ">=", "<=", ">", "<", "eq", "ne", "gt", "lt",
			"ge", "le");

	private static final Set<String> CLOSED_NAMES = Set.of("execution", "task", "deadlines", "caseExecution", "empty",
			"instanceof", "div", "mod");

	private final Vocabulary words;

	private final List<String> tokens;

	private int at;

	private Grammar(Vocabulary words, List<String> tokens) {
		this.words = words;
		this.tokens = tokens;
	}

	/** Whether the whole text is one expression of this language. */
	static boolean accepts(String text, Vocabulary words) {
		var tokens = tokens(text);
		if (tokens == null) {
			return false;
		}
		if (tokens.size() == 1
				&& (words.delegates().contains(tokens.get(0)) || words.listeners().contains(tokens.get(0)))) {
			return true;
		}
		var grammar = new Grammar(words, tokens);
		return grammar.either() && grammar.at == tokens.size();
	}

	/** Whether the text is exactly one call of a known method of {@code deadlines}. */
	static boolean isDeadline(String text, Vocabulary words) {
		var tokens = tokens(text);
		if (tokens == null || tokens.isEmpty() || !"deadlines".equals(tokens.get(0))) {
			return false;
		}
		var grammar = new Grammar(words, tokens);
		return grammar.deadline() && grammar.at == tokens.size();
	}

	static boolean isPlainVariable(String text, Vocabulary words) {
		var tokens = tokens(text);
		return tokens != null && tokens.size() == 1 && new Grammar(words, tokens).variable();
	}

	private static List<String> tokens(String text) {
		var trimmed = text.strip();
		if (!trimmed.matches("(?s)[$#]\\{[^{}]*}")) {
			return null;
		}
		var body = trimmed.substring(2, trimmed.length() - 1).stripTrailing();
		var matcher = TOKENS.matcher(body);
		var tokens = new ArrayList<String>();
		int position = 0;
		while (position < body.length()) {
			matcher.region(position, body.length());
			if (!matcher.lookingAt()) {
				return null;
			}
			tokens.add(matcher.group().strip());
			position = matcher.end();
		}
		return tokens.isEmpty() ? null : tokens;
	}

	private boolean either() {
		boolean fine = both();
		while (fine && (take("||") || take("or"))) {
			fine = both();
		}
		return fine;
	}

	private boolean both() {
		boolean fine = comparison();
		while (fine && (take("&&") || take("and"))) {
			fine = comparison();
		}
		return fine;
	}

	private boolean comparison() {
		if (!simple()) {
			return false;
		}
		if (COMPARISONS.contains(peek())) {
			this.at++;
			return simple();
		}
		return true;
	}

	private boolean simple() {
		if (take("!") || take("not")) {
			return simple();
		}
		if (take("(")) {
			return either() && take(")");
		}
		return literal() || businessKey() || deadline() || variable();
	}

	private boolean literal() {
		var token = peek();
		boolean fine = token.matches("\\d.*|'.*'|\".*\"|true|false|null");
		this.at += fine ? 1 : 0;
		return fine;
	}

	private boolean businessKey() {
		return takeAll("execution", ".", "processBusinessKey");
	}

	private boolean deadline() {
		int start = this.at;
		if (!takeAll("deadlines", ".")) {
			return false;
		}
		var method = peek();
		this.at++;
		int arguments = 0;
		if (take("(")) {
			do {
				if (!(businessKey() || literal() || variable())) {
					break;
				}
				arguments++;
			}
			while (take(","));
			if (take(")") && this.words.knowsDeadline(method, arguments)) {
				return true;
			}
		}
		this.at = start;
		return false;
	}

	private boolean variable() {
		var token = peek();
		boolean fine = token.matches(Names.CAMEL) && !CLOSED_NAMES.contains(token) && !token.endsWith("Delegate")
				&& !token.endsWith("Listener");
		this.at += fine ? 1 : 0;
		return fine;
	}

	private String peek() {
		return (this.at < this.tokens.size()) ? this.tokens.get(this.at) : "";
	}

	private boolean take(String token) {
		boolean there = peek().equals(token);
		this.at += there ? 1 : 0;
		return there;
	}

	private boolean takeAll(String... expected) {
		int start = this.at;
		for (var token : expected) {
			if (!take(token)) {
				this.at = start;
				return false;
			}
		}
		return true;
	}

}
