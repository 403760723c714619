package id.go.lapor.attachment;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import id.go.lapor.privacy.CaseSeal;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes what belongs to nobody: files whose transaction was rolled back, files of
 * erased reports, and what waited too long. A file younger than a day is left alone,
 * because its transaction may still run.
 */
@Component
@EnableScheduling
class FileSweep {

	static final Duration AT_LEAST = Duration.ofDays(1);

	private static final int AT_ONCE = 500;

	private final WaitingFiles waiting;

	private final FileStore store;

	private final FileRows rows;

	private final CaseSeal seal;

	private final Clock clock;

	FileSweep(WaitingFiles waiting, FileStore store, FileRows rows, CaseSeal seal, Clock clock) {
		this.waiting = waiting;
		this.store = store;
		this.rows = rows;
		this.seal = seal;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = "PT1H", fixedDelayString = "PT1H")
	void forgetWaiting() {
		this.waiting.forgetOld();
	}

	/** Folder by folder, so that a large house is never held in memory. */
	@Scheduled(initialDelayString = "PT3H", fixedDelayString = "PT24H")
	void removeOrphans() throws IOException {
		for (int i = 0; i < 256; i++) {
			sweep(CaseFiles.FOLDER + "/" + String.format("%02x", i));
		}
	}

	private void sweep(String folder) throws IOException {
		var oldest = this.clock.instant().minus(AT_LEAST);
		var old = this.store.below(folder)
			.stream()
			.filter((stored) -> stored.since().isBefore(oldest))
			.map(FileStore.Stored::address)
			.toList();
		for (int from = 0; from < old.size(); from += AT_ONCE) {
			remove(folder, old.subList(from, Math.min(old.size(), from + AT_ONCE)));
		}
	}

	private void remove(String folder, List<String> addresses) throws IOException {
		var owners = this.rows.cases(addresses.stream().map((address) -> name(folder, address)).toList());
		for (var address : addresses) {
			var owner = owners.get(name(folder, address));
			if (owner == null || !this.seal.opens(owner)) {
				this.store.remove(address);
			}
		}
	}

	private static String name(String folder, String address) {
		return address.substring(folder.length() + 1);
	}

}
