package id.go.lapor.privacy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/**
 * The key file of an installation that configured no key: made once, readable by its
 * owner alone.
 *
 * Two nodes on one directory may start together, so the finished file is published by a
 * hard link, which succeeds for exactly one of them and never shows a half-written key;
 * the other reads the winner's.
 */
final class KeyFile {

	private final Path path;

	KeyFile(Path path) {
		this.path = path.toAbsolutePath().normalize();
	}

	boolean exists() {
		return Files.exists(this.path);
	}

	MasterKeys read() {
		try {
			return KeyMaterial.read(Files.readString(this.path), toString());
		}
		catch (IOException ex) {
			throw PrivacyKeyRefusal.unwritable(toString(), ex);
		}
	}

	/** Makes the key unless somebody else just did, then reads what is there. */
	MasterKeys generate() {
		try {
			Files.createDirectories(this.path.getParent(), owner("rwx------"));
			Path draft = this.path.resolveSibling(this.path.getFileName() + "." + UUID.randomUUID());
			try {
				write(draft);
				publish(draft);
			}
			finally {
				Files.deleteIfExists(draft);
			}
		}
		catch (IOException ex) {
			throw PrivacyKeyRefusal.unwritable(toString(), ex);
		}
		return read();
	}

	private void write(Path draft) throws IOException {
		byte[] key = new byte[Seal.KEY_BYTES];
		new SecureRandom().nextBytes(key);
		Files.createFile(draft, owner("rw-------"));
		try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
			String text = "# Opens every reporter's identity. Back it up apart from the database; without it nothing can be read.\n"
					+ Base64.getEncoder().encodeToString(key) + "\n";
			channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
			channel.force(true);
		}
	}

	private void publish(Path draft) throws IOException {
		try {
			Files.createLink(this.path, draft);
		}
		catch (FileAlreadyExistsException ex) {
			// the other node was faster: its key counts
		}
		catch (UnsupportedOperationException ex) {
			Files.move(draft, this.path);
		}
	}

	private FileAttribute<?>[] owner(String permissions) {
		return this.path.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}

	@Override
	public String toString() {
		return this.path.toString();
	}

}
