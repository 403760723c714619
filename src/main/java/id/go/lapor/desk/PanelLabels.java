package id.go.lapor.desk;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The panel's own words: every key of messages/desk that begins with desk.panel. */
final class PanelLabels {

	private static final String PREFIX = "desk.panel.";

	private PanelLabels() {
	}

	static Map<String, String> in(Locale locale) {
		var bundle = ResourceBundle.getBundle("messages/desk",
				"en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		var labels = new TreeMap<String, String>();
		bundle.keySet()
			.stream()
			.filter((key) -> key.startsWith(PREFIX))
			.forEach((key) -> labels.put(key.substring(PREFIX.length()), bundle.getString(key)));
		return labels;
	}

}
