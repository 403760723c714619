package id.go.lapor.attachment.cleaning;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.pdfbox.cos.COSName;

/**
 * Which entries of a document's dictionaries paint something, by what the dictionary is.
 * What is not listed is not carried over: notes, dates, scripts, links, owners, previews,
 * alternates. Source: ISO 32000-1.
 */
enum PdfShape {

	/** a number, a name, a switch, or a list of them */
	VALUE,

	/** as a value, and texts too, where they belong to what is painted */
	TEXT,

	/** a stream whose bytes are data: a font's program, a table */
	DATA,

	/** a table from signs to letters; it can hold remarks, which go */
	LETTERS,

	/** a name or a list of colours, where a profile gives way to the plain space */
	COLOURS,

	/** a mathematical function, possibly a list of them */
	FUNCTION,

	SHADING, PATTERN, STATE, SOFT_MASK, GROUP, FORM, FONT, FONT_DESCRIPTOR, ENCODING, GLYPHS, CHARACTER_SET;

	private static final Map<PdfShape, Map<COSName, PdfShape>> ENTRIES = new LinkedHashMap<>();

	static {
		entries(FUNCTION, VALUE, "FunctionType", "Domain", "Range", "Size", "BitsPerSample", "Order", "Encode",
				"Decode", "C0", "C1", "N", "Bounds");
		entries(FUNCTION, FUNCTION, "Functions");
		entries(SHADING, VALUE, "ShadingType", "Background", "BBox", "AntiAlias", "Domain", "Matrix", "Coords",
				"Extend", "BitsPerCoordinate", "BitsPerComponent", "BitsPerFlag", "Decode", "VerticesPerRow");
		entries(SHADING, COLOURS, "ColorSpace");
		entries(SHADING, FUNCTION, "Function");
		entries(PATTERN, VALUE, "Type", "PatternType", "PaintType", "TilingType", "BBox", "XStep", "YStep", "Matrix");
		entries(PATTERN, SHADING, "Shading");
		entries(PATTERN, STATE, "ExtGState");
		entries(STATE, VALUE, "Type", "LW", "LC", "LJ", "ML", "D", "RI", "OP", "op", "OPM", "FL", "SM", "SA", "BM",
				"CA", "ca", "AIS", "TK");
		entries(STATE, SOFT_MASK, "SMask");
		entries(SOFT_MASK, VALUE, "Type", "S", "BC");
		entries(SOFT_MASK, FORM, "G");
		entries(SOFT_MASK, FUNCTION, "TR");
		entries(GROUP, VALUE, "Type", "S", "I", "K");
		entries(GROUP, COLOURS, "CS");
		entries(FORM, VALUE, "Type", "Subtype", "FormType", "BBox", "Matrix");
		entries(FORM, GROUP, "Group");
		entries(FONT, VALUE, "Type", "Subtype", "BaseFont", "FirstChar", "LastChar", "Widths", "FontMatrix", "FontBBox",
				"W", "DW", "W2", "DW2");
		entries(FONT, FONT_DESCRIPTOR, "FontDescriptor");
		entries(FONT, ENCODING, "Encoding");
		entries(FONT, LETTERS, "ToUnicode");
		entries(FONT, FONT, "DescendantFonts");
		entries(FONT, CHARACTER_SET, "CIDSystemInfo");
		entries(FONT, DATA, "CIDToGIDMap");
		entries(FONT, GLYPHS, "CharProcs");
		entries(FONT_DESCRIPTOR, VALUE, "Type", "FontName", "FontStretch", "FontWeight", "Flags", "FontBBox",
				"ItalicAngle", "Ascent", "Descent", "Leading", "CapHeight", "XHeight", "StemV", "StemH", "AvgWidth",
				"MaxWidth", "MissingWidth");
		entries(FONT_DESCRIPTOR, DATA, "FontFile", "FontFile2", "FontFile3");
		entries(ENCODING, VALUE, "Type", "BaseEncoding", "Differences", "CMapName", "WMode", "UseCMap");
		entries(ENCODING, CHARACTER_SET, "CIDSystemInfo");
		entries(CHARACTER_SET, TEXT, "Registry", "Ordering", "Supplement");
		entries(DATA, VALUE, "Length1", "Length2", "Length3", "Subtype");
	}

	private static void entries(PdfShape owner, PdfShape value, String... keys) {
		var known = ENTRIES.computeIfAbsent(owner, (key) -> new LinkedHashMap<>());
		for (var key : keys) {
			known.put(COSName.getPDFName(key), value);
		}
	}

	/** What a dictionary of this kind may carry, in a fixed order. */
	Map<COSName, PdfShape> entries() {
		return ENTRIES.getOrDefault(this, Map.of());
	}

}
