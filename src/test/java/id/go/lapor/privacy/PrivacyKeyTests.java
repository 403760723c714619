package id.go.lapor.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PrivacyKeyTests {

	private static final String FIRST = base64(1);

	private static final String SECOND = base64(2);

	@TempDir
	private Path data;

	private VaultDatabase database;

	private KeyRegister register;

	@BeforeEach
	void emptyDatabase() {
		this.database = IdentityVaultTests.h2();
		this.register = new KeyRegister(this.database.client(), VaultFixture.CLOCK);
	}

	@Test
	void makesAKeyFileForItsOwnerAloneWhenNothingIsConfigured() throws IOException {
		MasterKeys made = open(null, false);

		Path file = this.data.resolve("keys/privacy.key");
		assertThat(open(null, false).newest().id()).isEqualTo(made.newest().id());
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
			.isEqualTo("rwx------");
		try (var files = Files.list(file.getParent())) {
			assertThat(files).containsExactly(file);
		}
	}

	@Test
	void agreesOnOneKeyWhenManyNodesStartTogether() throws Exception {
		Set<String> ids = ConcurrentHashMap.newKeySet();
		ExecutorService nodes = Executors.newFixedThreadPool(16);
		try {
			List<Callable<Boolean>> starts = IntStream.range(0, 64)
				.<Callable<Boolean>>mapToObj((i) -> () -> ids
					.add(new KeyFile(this.data.resolve("keys/privacy.key")).generate().newest().id()))
				.toList();
			for (var start : nodes.invokeAll(starts)) {
				start.get();
			}
		}
		finally {
			nodes.shutdown();
		}
		assertThat(ids).hasSize(1);
	}

	@Test
	void takesTheConfiguredKeyBeforeTheFile() {
		assertThat(open(FIRST, true).newest().id()).isEqualTo(VaultFixture.key(1).id());
		assertThat(this.data.resolve("keys")).doesNotExist();
	}

	@Test
	void readsSeveralKeysNewestFirst() {
		MasterKeys keys = KeyMaterial.read("# the new one\n" + SECOND + "\n" + FIRST + ",", "a test");

		assertThat(keys.all()).extracting(MasterKey::id)
			.containsExactly(VaultFixture.key(2).id(), VaultFixture.key(1).id());
	}

	@Test
	void readsTinkKeysetsBinaryAndJsonPrimaryFirst() throws Exception {
		AeadConfig.register();
		KeysetHandle keyset = KeysetHandle.newBuilder()
			.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM).withRandomId())
			.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
				.withRandomId()
				.makePrimary())
			.build();
		byte[] binary = TinkProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
		byte[] json = TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()).getBytes();

		List<MasterKey> fromBinary = KeyMaterial.read(Base64.getEncoder().encodeToString(binary), "a test").all();
		List<MasterKey> fromJson = KeyMaterial.read(Base64.getEncoder().encodeToString(json), "a test").all();
		assertThat(fromBinary).hasSize(2).doesNotHaveDuplicates();
		assertThat(fromJson).extracting(MasterKey::id)
			.containsExactlyElementsOf(fromBinary.stream().map(MasterKey::id).toList());
	}

	@Test
	void refusesWhatIsNoKeyWithoutRepeatingIt() {
		for (String wrong : List.of("rahasia-rahasia", "c2hvcnQ=", ",", FIRST + ",kurang", base64(3).substring(4))) {
			assertThatExceptionOfType(PrivacyKeyRefusal.class).isThrownBy(() -> open(wrong, false))
				.withMessage("The privacy key in LAPOR_PRIVACY_KEY (lapor.privacy.key) is not a key.")
				.withNoCause();
		}
	}

	@Test
	void neverGeneratesAKeyInProduction() {
		assertThatExceptionOfType(PrivacyKeyRefusal.class).isThrownBy(() -> open(null, true))
			.withMessageContaining("LAPOR_PRIVACY_KEY is empty")
			.withMessageContaining("production never generates one");
		assertThat(this.data.resolve("keys")).doesNotExist();
	}

	@Test
	void neverGeneratesAKeyOverReportsThatAnotherOneSealed() throws IOException {
		open(null, false);
		Files.delete(this.data.resolve("keys/privacy.key"));

		assertThatExceptionOfType(PrivacyKeyRefusal.class).isThrownBy(() -> open(null, false))
			.withMessageContaining("already holds reports");
		assertThat(this.data.resolve("keys/privacy.key")).doesNotExist();
	}

	@Test
	void refusesToStartWithAnotherKeyEvenBeforeTheFirstReport() {
		open(FIRST, false);

		assertThatExceptionOfType(PrivacyKeyRefusal.class).isThrownBy(() -> open(SECOND, false))
			.withMessageContaining("was sealed under key " + VaultFixture.key(1).id());
		assertThat(open(FIRST, false).newest().id()).isEqualTo(VaultFixture.key(1).id());
	}

	@Test
	void lendsItselfToARotation() {
		open(FIRST, false);
		open(FIRST + "," + SECOND, false);
		open(SECOND + "," + FIRST, false);
		new VaultFixture(this.database, VaultFixture.key(1)).keep(VaultFixture.CASE);

		assertThatExceptionOfType(PrivacyKeyRefusal.class).isThrownBy(() -> open(FIRST, false));
		assertThatExceptionOfType(PrivacyKeyRefusal.class).isThrownBy(() -> open(SECOND, false));
		this.database.client().sql("update report_key set key_id = ?").param(VaultFixture.key(2).id()).update();
		assertThat(open(SECOND, false).all()).hasSize(1);
	}

	@Test
	void saysOneLineAtStartUp() {
		PrivacyKeyRefusal refusal = PrivacyKeyRefusal.missing("/data/keys/privacy.key", true);

		FailureAnalysis analysis = new PrivacyKeyRefusalAnalyzer()
			.analyze(new IllegalStateException("a bean could not be made", refusal));
		assertThat(analysis.getDescription()).isEqualTo(refusal.getMessage()).doesNotContain("\n");
		assertThat(analysis.getAction()).contains("LAPOR_PRIVACY_KEY");
	}

	private MasterKeys open(String key, boolean production) {
		return new KeySource(new PrivacyProperties(key, null), this.data, production).open(this.register);
	}

	private static String base64(int seed) {
		byte[] bytes = new byte[Seal.KEY_BYTES];
		java.util.Arrays.fill(bytes, (byte) seed);
		return Base64.getEncoder().encodeToString(bytes);
	}

}
