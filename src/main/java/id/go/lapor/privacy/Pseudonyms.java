package id.go.lapor.privacy;

import java.nio.charset.StandardCharsets;

import org.springframework.stereotype.Component;

/**
 * Stands in for something that must not be kept as it is - an address, a number - where
 * it only has to be recognised. A plain hash of a telephone number or an IPv4 address is
 * found by trying them all in an afternoon; this value needs the key of the house.
 */
@Component
public class Pseudonyms {

	private static final String PURPOSE = "pseudonyms";

	private final MasterKeys keys;

	Pseudonyms(MasterKeys keys) {
		this.keys = keys;
	}

	/**
	 * Always the same for the same value and purpose, under the newest key.
	 * @param purpose keeps the pseudonyms of two tables apart
	 * @return 64 hexadecimal digits
	 */
	public String of(String purpose, String value) {
		return KeyedHash.hex(this.keys.newest().derive(PURPOSE, new byte[0]), bytes(purpose), bytes(value));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
