package id.go.lapor.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/** What the engine asks the database about tasks, with its values, while it works. */
final class HeardQuestions {

	private static final String TASKS = "org.camunda.bpm.engine.impl.persistence.entity.TaskEntity";

	private static final Pattern VALUE = Pattern.compile("(.*?)\\((String|Timestamp|Integer|Boolean|Long)\\)(?:, |$)",
			Pattern.DOTALL);

	private HeardQuestions() {
	}

	static List<String> during(Runnable work) {
		var logger = (Logger) LoggerFactory.getLogger(TASKS);
		var heard = new ListAppender<ILoggingEvent>();
		heard.start();
		logger.setLevel(Level.DEBUG);
		logger.setAdditive(false);
		logger.addAppender(heard);
		try {
			work.run();
		}
		finally {
			logger.detachAppender(heard);
			logger.setAdditive(true);
			logger.setLevel(null);
		}
		return whole(List.copyOf(heard.list).stream().map(ILoggingEvent::getFormattedMessage).toList());
	}

	/** Each question with its values in it, as it could be typed. */
	private static List<String> whole(List<String> lines) {
		var questions = new ArrayList<String>();
		String asked = null;
		for (var line : lines) {
			if (line.contains("Preparing: ")) {
				asked = line.substring(line.indexOf("Preparing: ") + "Preparing: ".length());
			}
			else if (line.contains("Parameters: ") && asked != null) {
				questions.add(filled(asked, line.substring(line.indexOf("Parameters: ") + "Parameters: ".length())));
				asked = null;
			}
		}
		return questions;
	}

	private static String filled(String question, String values) {
		var value = VALUE.matcher(values);
		var filled = new StringBuilder();
		for (char letter : question.toCharArray()) {
			if (letter == '?') {
				if (!value.find()) {
					throw new IllegalStateException(question + " has more places than " + values);
				}
				boolean bare = List.of("Integer", "Long", "Boolean").contains(value.group(2));
				filled.append(bare ? value.group(1)
						: (value.group(2).equals("Timestamp") ? "timestamp " : "") + "'" + value.group(1) + "'");
			}
			else {
				filled.append(letter);
			}
		}
		return filled.toString();
	}

}
