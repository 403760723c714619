package id.go.lapor.attachment.cleaning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Carries what paints into a new document, entry by entry, and only what is used. The
 * same object is carried once.
 */
final class PdfCopy {

	private static final int DEEPEST = 24;

	private static final int MOST_OBJECTS = 200_000;

	private static final int LONGEST_LIST = 100_000;

	private final PdfLayers layers;

	private final PdfStreams streams = new PdfStreams();

	private final PdfPictures pictures = new PdfPictures(this.streams, this);

	private final Map<COSBase, COSBase> carried = new IdentityHashMap<>();

	private int objects;

	PdfCopy(PdfLayers layers) {
		this.layers = layers;
	}

	/**
	 * Instructions and the resources they use.
	 *
	 * @param resources ready to stand in the new document
	 */
	record Painted(byte[] content, COSDictionary resources) {
	}

	Painted paint(byte[] content, COSDictionary resources, int depth) throws IOException {
		if (content.length > PdfStreams.LARGEST / 2) {
			throw new Uncleanable("tooComplicated");
		}
		var rewritten = new PdfContent(resources, this.layers);
		var clean = rewritten.rewrite(content);
		return new Painted(clean, resources(resources, rewritten, depth));
	}

	byte[] unpack(COSStream stream) throws IOException {
		return this.streams.unpack(stream);
	}

	private COSDictionary resources(COSDictionary source, PdfContent content, int depth) throws IOException {
		var clean = new COSDictionary();
		for (var category : new String[] { "ColorSpace", "ExtGState", "Font", "Pattern", "Shading", "XObject" }) {
			var from = source.getCOSDictionary(COSName.getPDFName(category));
			var to = new COSDictionary();
			for (var name : sorted(content.used(category))) {
				to.setItem(name, resource(category, from.getDictionaryObject(name), source, depth + 1));
			}
			if ("XObject".equals(category)) {
				for (var drawn : content.drawn().entrySet()) {
					to.setItem(drawn.getKey(), this.pictures.clean(drawn.getValue()));
				}
			}
			if (to.size() > 0) {
				clean.setItem(COSName.getPDFName(category), to);
			}
		}
		return clean;
	}

	private static Set<COSName> sorted(Set<COSName> names) {
		return new TreeSet<>(names);
	}

	private COSBase resource(String category, COSBase value, COSDictionary around, int depth) throws IOException {
		return switch (category) {
			case "ColorSpace" -> colours(value, depth);
			case "ExtGState" -> carry(value, PdfShape.STATE, around, depth);
			case "Font" -> carry(value, PdfShape.FONT, around, depth);
			case "Pattern" -> carry(value, PdfShape.PATTERN, around, depth);
			case "Shading" -> carry(value, PdfShape.SHADING, around, depth);
			default -> painted(value, around, depth);
		};
	}

	/** A picture, or a form: instructions that are used in several places. */
	private COSBase painted(COSBase value, COSDictionary around, int depth) throws IOException {
		if (!(value instanceof COSStream stream)) {
			return null;
		}
		if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
			return carry(stream, PdfShape.FORM, around, depth);
		}
		if (!COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
			return null;
		}
		var known = this.carried.get(stream);
		if (known == null) {
			known = this.pictures.clean(stream);
			this.carried.put(stream, known);
		}
		return known;
	}

	/** A form from outside a page's resources: how a filled field or a stamp looks. */
	COSBase form(COSStream form) throws IOException {
		return carry(form, PdfShape.FORM, new COSDictionary(), 0);
	}

	/** How a page's colours are put over each other. */
	COSBase group(COSBase group) throws IOException {
		return (group != null) ? carry(group, PdfShape.GROUP, new COSDictionary(), 0) : null;
	}

	boolean shows(COSBase layer) {
		return this.layers.shows(layer);
	}

	private COSBase carry(COSBase value, PdfShape shape, COSDictionary around, int depth) throws IOException {
		if (depth > DEEPEST || ++this.objects > MOST_OBJECTS) {
			throw new Uncleanable("tooComplicated");
		}
		if (shape == PdfShape.VALUE || shape == PdfShape.TEXT) {
			return values(value, shape == PdfShape.TEXT, depth);
		}
		if (shape == PdfShape.COLOURS) {
			return colours(value, depth);
		}
		if (value instanceof COSName || value instanceof COSNumber) {
			return value;
		}
		if (value instanceof COSArray array) {
			return list(array, shape, around, depth);
		}
		if (!(value instanceof COSDictionary source)) {
			return null;
		}
		var known = this.carried.get(source);
		if (known != null) {
			return known;
		}
		var clean = (source instanceof COSStream) ? new COSStream() : new COSDictionary();
		this.carried.put(source, clean);
		for (var entry : shape.entries().entrySet()) {
			var part = source.getDictionaryObject(entry.getKey());
			if (part != null) {
				clean.setItem(entry.getKey(), carry(part, entry.getValue(), owner(source, around), depth + 1));
			}
		}
		if (shape == PdfShape.GLYPHS) {
			glyphs(source, clean, around, depth);
		}
		if (source instanceof COSStream stream) {
			body(stream, (COSStream) clean, shape, around, depth);
		}
		return clean;
	}

	private static COSDictionary owner(COSDictionary source, COSDictionary around) {
		var own = source.getCOSDictionary(COSName.RESOURCES);
		return (own != null) ? own : around;
	}

	private COSArray list(COSArray array, PdfShape shape, COSDictionary around, int depth) throws IOException {
		var clean = new COSArray();
		for (int i = 0; i < Math.min(array.size(), LONGEST_LIST); i++) {
			var part = carry(array.getObject(i), shape, around, depth + 1);
			if (part != null) {
				clean.add(part);
			}
		}
		return clean;
	}

	/** The bytes of a stream: instructions are written anew, data is packed anew. */
	private void body(COSStream source, COSStream clean, PdfShape shape, COSDictionary around, int depth)
			throws IOException {
		var content = this.streams.unpack(source);
		switch (shape) {
			case FORM, PATTERN -> {
				var painted = paint(content, owner(source, around), depth);
				clean.setItem(COSName.RESOURCES, painted.resources());
				content = painted.content();
			}
			case LETTERS, ENCODING -> content = withoutRemarks(content);
			case DATA -> content = FontProgram.withoutNotes(content);
			default -> {
				// numbers only
			}
		}
		if (shape == PdfShape.DATA && clean.containsKey(COSName.LENGTH1)
				&& !clean.containsKey(COSName.getPDFName("Length2"))) {
			clean.setInt(COSName.LENGTH1, content.length);
		}
		PdfPictures.fill(clean, COSName.FLATE_DECODE, PdfPictures.deflated(content));
	}

	/** Letters that are painted by instructions of their own. */
	private void glyphs(COSDictionary source, COSDictionary clean, COSDictionary around, int depth) throws IOException {
		for (var name : new TreeSet<>(source.keySet())) {
			if (source.getDictionaryObject(name) instanceof COSStream glyph) {
				var painted = paint(this.streams.unpack(glyph), around, depth);
				var copy = new COSStream();
				copy.setItem(COSName.RESOURCES, painted.resources());
				PdfPictures.fill(copy, COSName.FLATE_DECODE, PdfPictures.deflated(painted.content()));
				clean.setItem(name, copy);
			}
		}
	}

	private static byte[] withoutRemarks(byte[] table) {
		return new String(table, StandardCharsets.ISO_8859_1).replaceAll("(?m)^\\s*%.*$\\R?", "")
			.getBytes(StandardCharsets.ISO_8859_1);
	}

	COSBase values(COSBase value) {
		return values(value, false, 0);
	}

	private COSBase values(COSBase value, boolean texts, int depth) {
		if (value instanceof COSName || value instanceof COSNumber || value instanceof COSBoolean
				|| texts && value instanceof COSString) {
			return value;
		}
		if (!(value instanceof COSArray array) || depth > DEEPEST) {
			return null;
		}
		var clean = new COSArray();
		for (int i = 0; i < Math.min(array.size(), LONGEST_LIST); i++) {
			var part = values(array.getObject(i), texts, depth + 1);
			if (part != null) {
				clean.add(part);
			}
		}
		return clean;
	}

	/** A colour space without a profile of its own. */
	COSBase colours(COSBase value, int depth) throws IOException {
		if (value instanceof COSName || depth > DEEPEST) {
			return value;
		}
		if (!(value instanceof COSArray array) || !(array.getObject(0) instanceof COSName kind)) {
			return null;
		}
		switch (kind.getName()) {
			case "ICCBased" -> {
				int components = (array.getObject(1) instanceof COSDictionary profile) ? profile.getInt(COSName.N) : 3;
				return (components == 1) ? COSName.DEVICEGRAY
						: (components == 4) ? COSName.DEVICECMYK : COSName.DEVICERGB;
			}
			case "CalRGB" -> {
				return COSName.DEVICERGB;
			}
			case "CalGray" -> {
				return COSName.DEVICEGRAY;
			}
			default -> {
				return spaceOf(array, kind, depth);
			}
		}
	}

	private COSBase spaceOf(COSArray array, COSName kind, int depth) throws IOException {
		var clean = new COSArray();
		clean.add(kind);
		for (int i = 1; i < Math.min(array.size(), 4); i++) {
			var part = array.getObject(i);
			clean.add(switch (kind.getName() + i) {
				case "Indexed1", "Separation2", "DeviceN2", "Pattern1" -> colours(part, depth + 1);
				case "Indexed3" -> table(part);
				case "Separation3", "DeviceN3" -> carry(part, PdfShape.FUNCTION, new COSDictionary(), depth + 1);
				case "Lab1" -> lab(part);
				default -> values(part);
			});
		}
		return clean;
	}

	private COSBase table(COSBase part) throws IOException {
		return (part instanceof COSStream stream) ? new COSString(this.streams.unpack(stream)) : part;
	}

	private COSBase lab(COSBase part) {
		var clean = new COSDictionary();
		if (part instanceof COSDictionary said) {
			for (var key : new String[] { "WhitePoint", "BlackPoint", "Range" }) {
				clean.setItem(COSName.getPDFName(key), values(said.getDictionaryObject(COSName.getPDFName(key))));
			}
		}
		return clean;
	}

}
