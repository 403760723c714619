package id.go.lapor.agency;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import org.springframework.core.io.ClassPathResource;

/**
 * A file of {@code data/} that ships with the program: UTF-8, comma separated, headed.
 */
record DataFile(String name, byte[] bytes) {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setTrim(true)
		.setNullString("")
		.get();

	static DataFile open(String name) {
		try {
			return new DataFile(name, new ClassPathResource("data/" + name).getContentAsByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("data/" + name + " cannot be read", ex);
		}
	}

	static List<CSVRecord> lines(String name) {
		return open(name).lines();
	}

	List<CSVRecord> lines() {
		try (var records = FORMAT.parse(new StringReader(new String(this.bytes, StandardCharsets.UTF_8)))) {
			return records.getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("data/" + this.name + " cannot be read", ex);
		}
	}

	/** One fingerprint of several files, in their order. */
	static String digest(List<DataFile> files) {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			files.forEach((file) -> digest.update(file.bytes()));
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
