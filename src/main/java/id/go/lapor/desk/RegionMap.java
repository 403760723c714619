package id.go.lapor.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import id.go.lapor.agency.RegionPoints;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The country with a dot where a place lies. It is drawn here, of one file, because a
 * page of an officer asks no other host: whoever serves the tiles would learn which
 * places are looked at.
 */
@Component
class RegionMap {

	/** The north-western corner of the drawing, and its units for each degree. */
	private static final double WEST = 94.5;

	private static final double NORTH = 6.5;

	private static final double SCALE = 20;

	private static final String END = "</svg>";

	private final String country = country();

	/** An image of 940 by 360 units (SVG). */
	byte[] of(RegionPoints.Point point) {
		double x = (point.longitude() - WEST) * SCALE;
		double y = (NORTH - point.latitude()) * SCALE;
		var dot = String.format(Locale.ROOT,
				"<circle cx=\"%1$.1f\" cy=\"%2$.1f\" r=\"20\" fill=\"#b42318\" fill-opacity=\".2\"/>"
						+ "<circle cx=\"%1$.1f\" cy=\"%2$.1f\" r=\"7\" fill=\"#b42318\" stroke=\"#fff\" "
						+ "stroke-width=\"2\"/>",
				x, y);
		return this.country.replace(END, dot + END).getBytes(StandardCharsets.UTF_8);
	}

	private static String country() {
		try {
			return new ClassPathResource("desk/indonesia.svg").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
