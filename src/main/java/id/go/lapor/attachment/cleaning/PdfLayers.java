package id.go.lapor.attachment.cleaning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Which layers of a document are shown when it is opened. What lies on a layer that is
 * switched off cannot be seen, and does not come along. Source: ISO 32000-1, 8.11.
 */
final class PdfLayers {

	private final Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());

	PdfLayers(COSDictionary catalog) {
		var properties = catalog.getCOSDictionary(COSName.getPDFName("OCProperties"));
		var defaults = (properties != null) ? properties.getCOSDictionary(COSName.D) : null;
		if (defaults == null) {
			return;
		}
		if (COSName.getPDFName("OFF").equals(defaults.getCOSName(COSName.getPDFName("BaseState")))) {
			this.off.addAll(groups(properties.getDictionaryObject(COSName.getPDFName("OCGs"))));
			this.off.removeAll(groups(defaults.getDictionaryObject(COSName.getPDFName("ON"))));
		}
		this.off.addAll(groups(defaults.getDictionaryObject(COSName.getPDFName("OFF"))));
	}

	/** Whether what belongs to this group, or this combination of groups, is shown. */
	boolean shows(COSBase layer) {
		if (!(layer instanceof COSDictionary dictionary)) {
			return true;
		}
		if (!COSName.getPDFName("OCMD").equals(dictionary.getCOSName(COSName.TYPE))) {
			return !this.off.contains(dictionary);
		}
		if (dictionary.getDictionaryObject(COSName.getPDFName("VE")) instanceof COSArray rule) {
			return holds(rule, 0);
		}
		var groups = groups(dictionary.getDictionaryObject(COSName.getPDFName("OCGs")));
		var policy = dictionary.getCOSName(COSName.P);
		return groups.isEmpty() || switch ((policy != null) ? policy.getName() : "AnyOn") {
			case "AllOn" -> groups.stream().noneMatch(this.off::contains);
			case "AnyOff" -> groups.stream().anyMatch(this.off::contains);
			case "AllOff" -> groups.stream().allMatch(this.off::contains);
			default -> !groups.stream().allMatch(this.off::contains);
		};
	}

	private boolean holds(COSArray rule, int depth) {
		if (depth > 20 || rule.size() == 0 || !(rule.getObject(0) instanceof COSName word)) {
			return false;
		}
		var parts = new ArrayList<Boolean>();
		for (int i = 1; i < rule.size(); i++) {
			var part = rule.getObject(i);
			parts.add((part instanceof COSArray below) ? holds(below, depth + 1) : shows(part));
		}
		return switch (word.getName()) {
			case "And" -> !parts.contains(false);
			case "Or" -> parts.contains(true);
			case "Not" -> !parts.contains(true);
			default -> false;
		};
	}

	private static List<COSBase> groups(COSBase value) {
		var groups = new ArrayList<COSBase>();
		if (value instanceof COSArray array) {
			for (int i = 0; i < array.size(); i++) {
				groups.add(array.getObject(i));
			}
		}
		else if (value instanceof COSDictionary) {
			groups.add(value);
		}
		return groups;
	}

}
