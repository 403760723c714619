package id.go.lapor.hostile;

import java.util.Collection;

/**
 * Something that a request to the house may carry.
 *
 * @param method of the request
 * @param path as the house writes it, places in braces
 * @param place where in the request it stands
 * @param name of the parameter, header, property or file; nested ones with dots
 * @param type what the house makes of it
 */
record HouseField(String method, String path, Place place, String name, Class<?> type) {

	/** Whether the house takes any text for it, or makes a number or a code of it. */
	boolean isText() {
		return this.type == String.class || Collection.class.isAssignableFrom(this.type);
	}

	String route() {
		return this.method + " " + this.path;
	}

	@Override
	public String toString() {
		return route() + " " + this.place.name().toLowerCase(java.util.Locale.ROOT) + " " + this.name;
	}

	/** Where in a request a value stands. */
	enum Place {

		PATH, PARAMETER, HEADER, PROPERTY, FILE

	}

}
