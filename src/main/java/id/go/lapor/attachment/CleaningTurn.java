package id.go.lapor.attachment;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import id.go.lapor.attachment.cleaning.CleanFile;
import id.go.lapor.attachment.cleaning.Cleaner;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Lets one file of this node be unpacked at a time, in the order of arrival: a photo of a
 * few megabytes needs a hundred while it is painted anew. Who waits too long is asked to
 * come again.
 */
@Component
class CleaningTurn {

	private final Semaphore turn = new Semaphore(1, true);

	private final Cleaner cleaner = new Cleaner();

	private final Duration patience;

	CleaningTurn(@Value("${lapor.attachment.patience:20s}") Duration patience) {
		this.patience = patience;
	}

	/**
	 * Cleans a file when its turn has come.
	 * @throws FilesNotNow if others take too long
	 */
	CleanFile clean(InputStreamSource handed) {
		if (!await()) {
			throw new FilesNotNow("busy");
		}
		try (var in = handed.getInputStream()) {
			return this.cleaner.clean(in.readNBytes(Cleaner.LARGEST + 1));
		}
		catch (IOException ex) {
			throw new FilesNotNow("notRead");
		}
		finally {
			this.turn.release();
		}
	}

	/** Takes the turn away from everybody; for tests. */
	Semaphore turn() {
		return this.turn;
	}

	private boolean await() {
		try {
			return this.turn.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
