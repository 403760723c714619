package id.go.lapor.attachment;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

/**
 * Where sealed files lie. An address is a folder and a name, at most one folder in
 * between: {@code cases/ab/...}; it tells nothing about its content. What is kept under
 * an address is whole or not there.
 */
interface FileStore {

	/**
	 * Keeps a file; one that lies there already is replaced.
	 * @throws IOException if it could not be kept for good; nothing is left of it then
	 */
	void write(String address, byte[] sealed) throws IOException;

	/**
	 * The file.
	 * @throws IOException if there is none, or it cannot be read
	 */
	byte[] read(String address) throws IOException;

	/** Removes a file; one that is not there is no error. */
	void remove(String address) throws IOException;

	/** Everything below a folder, in the order of the addresses. */
	List<Stored> below(String folder) throws IOException;

	/** A file that lies there, and since when. */
	record Stored(String address, Instant since) {
	}

}
