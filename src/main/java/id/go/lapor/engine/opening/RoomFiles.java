package id.go.lapor.engine.opening;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All models and forms of one room, under names that are the same in an IDE and in a jar.
 *
 * @param room the room's name
 * @param files content by stable resource name, sorted
 */
record RoomFiles(String room, TreeMap<String, byte[]> files) {

	private static final Pattern NAME = Pattern.compile(".*/((?:processes|forms)/([a-z]+)/[^/]+\\.(?:bpmn|dmn|form))$");

	/** The rooms on the class path, sorted by name. */
	static Map<String, RoomFiles> onClassPath() throws IOException {
		var rooms = new TreeMap<String, RoomFiles>();
		var resolver = new PathMatchingResourcePatternResolver();
		for (var wing : new String[] { "processes", "forms" }) {
			for (var resource : resolver.getResources("classpath*:" + wing + "/**/*.*")) {
				var name = NAME.matcher(resource.getURL().toString());
				if (name.matches()) {
					rooms.computeIfAbsent(name.group(2), (room) -> new RoomFiles(room, new TreeMap<>()))
						.files()
						.put(name.group(1), resource.getContentAsByteArray());
				}
			}
		}
		return rooms;
	}

	/** Changes whenever any file of the room changes. */
	String digest() {
		try {
			var sha = MessageDigest.getInstance("SHA-256");
			this.files.forEach((name, content) -> {
				sha.update(name.getBytes(StandardCharsets.UTF_8));
				sha.update((byte) 0);
				sha.update(content);
				sha.update((byte) 0);
			});
			return HexFormat.of().formatHex(sha.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
