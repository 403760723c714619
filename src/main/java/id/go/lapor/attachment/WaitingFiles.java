package id.go.lapor.attachment;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import id.go.lapor.language.Refusal;
import id.go.lapor.privacy.CaseSeal;
import id.go.lapor.privacy.SealedAnswer;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * The one way in for every file, whatever door it comes through: it is cleaned, and waits
 * in a drawer until its words are accepted. A drawer opens with the secret of whoever
 * filled it - a form keeps one in its page - and is emptied after six hours. A file that
 * was handed in twice lies there once.
 */
@Component
public class WaitingFiles {

	/** As many belong to one report or one message. */
	public static final int MOST = 5;

	static final Duration KEPT = Duration.ofHours(6);

	static final String FOLDER = "waiting";

	private final CleaningTurn turn;

	private final FileStore store;

	private final SealedAnswer seal;

	private final CaseSeal digests;

	private final Clock clock;

	WaitingFiles(CleaningTurn turn, FileStore store, SealedAnswer seal, CaseSeal digests, Clock clock) {
		this.turn = turn;
		this.store = store;
		this.seal = seal;
		this.digests = digests;
		this.clock = clock;
	}

	/** The secret of a new drawer, for doors that do not keep one. */
	public String newDrawer() {
		return UUID.randomUUID().toString();
	}

	/**
	 * Cleans files and lays them into the drawer.
	 * @return everything that lies in it now
	 * @throws FilesRefused if some are not taken; the others lie in the drawer then
	 * @throws FilesNotNow if the node is busy or its disk is full
	 */
	public List<WaitingFile> put(String drawer, List<? extends InputStreamSource> handed) {
		var waiting = new ArrayList<>(in(drawer));
		var refused = new ArrayList<FilesRefused.One>();
		for (int i = 0; i < handed.size(); i++) {
			try {
				if (i >= MOST) {
					throw new Refusal("attachment.tooMany", MOST);
				}
				put(drawer, handed.get(i), waiting);
			}
			catch (FilesNotNow ex) {
				throw ex;
			}
			catch (Refusal ex) {
				refused.add(new FilesRefused.One(i + 1, ex));
			}
		}
		if (!refused.isEmpty()) {
			throw new FilesRefused(refused);
		}
		return List.copyOf(waiting);
	}

	private void put(String drawer, InputStreamSource handed, List<WaitingFile> waiting) {
		var clean = this.turn.clean(handed);
		var file = WaitingFile.of(clean, this.digests.digest(clean.content()));
		if (waiting.contains(file)) {
			return;
		}
		if (waiting.size() >= MOST) {
			throw new Refusal("attachment.tooMany", MOST);
		}
		keep(drawer, file, waiting.size(), clean.content());
		waiting.add(file);
	}

	/** What lies in a drawer, in the order in which it was handed in. */
	public List<WaitingFile> in(String drawer) {
		return lying(drawer).stream().map(Lying::file).toList();
	}

	/**
	 * 64 hexadecimal digits for each file, the same for the same content for ever: under
	 * no key, so that a request that is repeated after a change of the key is known
	 * again. Never keep them as they are; they tell a picture that somebody has.
	 */
	public List<String> fingerprints(String drawer) {
		return in(drawer).stream().map((file) -> fingerprint(open(drawer, file))).toList();
	}

	private static String fingerprint(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("This Java has no SHA-256", ex);
		}
	}

	/** Takes a file out again, by its digest. */
	public void takeOut(String drawer, String digest) {
		lying(drawer).stream()
			.filter((one) -> one.file().digest().equals(digest))
			.forEach((one) -> remove(one.address()));
	}

	/** Empties a drawer. */
	public void empty(String drawer) {
		lying(drawer).forEach((one) -> remove(one.address()));
	}

	/** Lays everything into another drawer, for a form that gets a new secret. */
	public void move(String drawer, String other) {
		var waiting = in(drawer);
		for (int i = 0; i < waiting.size(); i++) {
			var file = waiting.get(i);
			keep(other, file, i, open(drawer, file));
		}
		empty(drawer);
	}

	private void keep(String drawer, WaitingFile file, int place, byte[] content) {
		try {
			this.store.write(folders(drawer).get(0) + "/" + file.name(place), this.seal.seal(drawer, FOLDER, content));
		}
		catch (IOException ex) {
			throw new FilesNotNow("noSpace");
		}
	}

	byte[] open(String drawer, WaitingFile file) {
		var address = lying(drawer).stream()
			.filter((one) -> one.file().equals(file))
			.map(Lying::address)
			.findFirst()
			.orElseThrow(() -> new FilesNotNow("notRead"));
		try {
			return this.seal.open(drawer, FOLDER, this.store.read(address));
		}
		catch (IOException ex) {
			throw new FilesNotNow("notRead");
		}
	}

	/** Forgets what nobody came back for. */
	void forgetOld() {
		try {
			var oldest = this.clock.instant().minus(KEPT);
			this.store.below(FOLDER)
				.stream()
				.filter((stored) -> stored.since().isBefore(oldest))
				.forEach((stored) -> remove(stored.address()));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private List<Lying> lying(String drawer) {
		var lying = new ArrayList<Lying>();
		var oldest = this.clock.instant().minus(KEPT);
		for (var folder : folders(drawer)) {
			try {
				for (var stored : this.store.below(folder)) {
					if (!stored.since().isBefore(oldest)) {
						WaitingFile.of(stored.address().substring(folder.length() + 1))
							.ifPresent((file) -> lying.add(new Lying(stored.address(), file)));
					}
				}
			}
			catch (IOException ex) {
				throw new FilesNotNow("notRead");
			}
		}
		return lying;
	}

	/**
	 * The first is the one to fill, the others were filled before a change of the key.
	 */
	private List<String> folders(String drawer) {
		return this.seal.locators(drawer).stream().map((locator) -> FOLDER + "/" + locator).toList();
	}

	private void remove(String address) {
		try {
			this.store.remove(address);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private record Lying(String address, WaitingFile file) {
	}

}
