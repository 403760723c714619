package id.go.lapor.theft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

import id.go.lapor.CaseDriver;
import id.go.lapor.LaporTest;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.intake.NewReport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The database alone - all of it, with the configuration, without the key - names none of
 * a thousand anonymous reporters, to somebody who knows every one of them as a suspect.
 * The search is worth something: each weakness that is planted is found. The house is its
 * own: a thousand cases would be met by every test that moves the clock.
 */
@LaporTest
@TestPropertySource(properties = "lapor.test.house=stolen")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseAloneTests {

	private static final Logger log = LoggerFactory.getLogger(DatabaseAloneTests.class);

	private static final int REPORTERS = 1_000;

	private static final int WRITE_TWICE = 60;

	private static final int ANSWERED = 10;

	/** Whom the weaknesses are planted of, and as many again who must not be named. */
	private static final int SUSPECTS = 40;

	@Autowired
	private CaseDriver cases;

	@Autowired
	private ManagementService management;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private DataSource source;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ConfigurableEnvironment environment;

	private final List<Person> people = Person.generate(REPORTERS, 20261125);

	private final List<CaseNumber> filed = new ArrayList<>();

	private final List<List<String>> twice = new ArrayList<>();

	private final Map<String, Integer> writers = new HashMap<>();

	@BeforeAll
	void aThousandAnonymousReports() {
		long begin = System.nanoTime();
		for (int place = 0; place < REPORTERS; place++) {
			this.filed.add(file(place, place));
		}
		for (int place = 0; place < WRITE_TWICE; place++) {
			var first = this.filed.get(place * 7);
			this.twice.add(List.of(first.value(), file(place * 7, REPORTERS + place).value()));
		}
		work();
		for (int place = REPORTERS - ANSWERED; place < REPORTERS; place++) {
			this.cases.forward(this.filed.get(place), CaseDriver.KEMENSOS);
			this.cases.answer(this.filed.get(place));
		}
		log.warn("{} anonymous reports in {}", REPORTERS + WRITE_TWICE, Duration.ofNanos(System.nanoTime() - begin));
	}

	@AfterEach
	void takeAwayWhatWasPlanted() {
		this.jdbc.sql("drop table if exists planted").update();
		this.jdbc.sql("drop table if exists pseudonym").update();
	}

	/** One dump serves both questions: making one is most of what they cost. */
	@Test
	void namesNoneOfAThousandAnonymousReportersNorTellsWhoWroteTwice() throws Exception {
		assertThat(this.jdbc.sql("select count(*) from complaint where anonymous = true and masked_text is not null")
			.query(Integer.class)
			.single()).isGreaterThanOrEqualTo(REPORTERS + WRITE_TWICE);
		assertThat(this.jdbc.sql("select count(*) from reporter_identity").query(Integer.class).single())
			.isGreaterThanOrEqualTo(REPORTERS + WRITE_TWICE);
		var dump = Dump.of(this.source);
		assertThat(dump.text().length).isGreaterThan(2_000_000);
		assertThat(dump.cells()).hasSizeGreaterThan(50_000);

		long begin = System.nanoTime();
		var named = thief(this.people).names(dump);
		log.warn("{} values, {} bytes of text searched in {}: {} named", dump.cells().size(), dump.text().length,
				Duration.ofNanos(System.nanoTime() - begin), named.size());

		assertThat(named).isEmpty();
		assertThat(thief(this.people).links(dump, this.twice)).as("columns that tell who wrote twice").isEmpty();
	}

	/** One dump again: values that name somebody, and one that nobody can compute. */
	@Test
	void findsEveryWeaknessThatIsPlantedAndAValueThatLinksTwoReports() throws Exception {
		this.jdbc.sql("create table planted (case_number varchar(10), worth varchar(2000), raw bytea)").update();
		plantPseudonyms();
		var weaknesses = weaknesses();
		int place = 0;
		for (var weakness : weaknesses.entrySet()) {
			var person = this.people.get(place);
			var value = weakness.getValue().of(person, this.filed.get(place).value());
			this.jdbc.sql("insert into planted (case_number, worth, raw) values (?, ?, ?)")
				.params(this.filed.get(place).value(), (value instanceof String text) ? text : null,
						(value instanceof byte[] bytes) ? bytes : null)
				.update();
			place++;
		}
		var engine = this.people.get(place);
		var number = this.filed.get(place);
		this.runtime.setVariable(this.cases.lifecycle(number).getId(), "bocor", engine.email().getBytes());
		try {
			var dump = Dump.of(this.source);
			var named = thief(this.people.subList(0, SUSPECTS)).names(dump);

			var suspects = this.people.subList(0, place + 1).stream().map(Person::name).toList();
			assertThat(named.stream().map(DumpThief.Named::person).distinct()).as(weaknesses.keySet().toString())
				.containsExactlyInAnyOrderElementsOf(suspects);
			assertThat(named).extracting(DumpThief.Named::where)
				.anyMatch((where) -> where.toLowerCase(Locale.ROOT).endsWith("act_ge_bytearray.bytes_"));
			var links = thief(this.people).links(dump, this.twice);
			assertThat(links).hasSize(1).containsValue(WRITE_TWICE);
			assertThat(links.keySet().iterator().next().toLowerCase(Locale.ROOT)).isEqualTo("public.pseudonym.worth");
		}
		finally {
			this.runtime.removeVariable(this.cases.lifecycle(number).getId(), "bocor");
		}
	}

	private void plantPseudonyms() {
		this.jdbc.sql("create table pseudonym (case_number varchar(10), worth varchar(2000))").update();
		for (var cases : this.twice) {
			var pseudonym = UUID.randomUUID().toString();
			cases.forEach((number) -> this.jdbc.sql("insert into pseudonym (case_number, worth) values (?, ?)")
				.params(number, pseudonym)
				.update());
		}
	}

	/** What careless programs keep, one of each. */
	private Map<String, Weakness> weaknesses() {
		var weaknesses = new LinkedHashMap<String, Weakness>();
		weaknesses.put("a name",
				(person, number) -> "{\"reporter\":\"" + person.name().toUpperCase(Locale.ROOT) + "\"}");
		weaknesses.put("a number with dots", (person, number) -> person.phone().replaceAll("(...)", "$1."));
		weaknesses.put("an address in base 64",
				(person, number) -> Base64.getUrlEncoder().encodeToString(("xy" + person.email()).getBytes()));
		weaknesses.put("a number in hexadecimal",
				(person, number) -> HexFormat.of().withUpperCase().formatHex(person.phone().getBytes()));
		weaknesses.put("two-byte letters", (person, number) -> person.name().getBytes(StandardCharsets.UTF_16LE));
		weaknesses.put("packed", (person, number) -> packed(person.email()));
		weaknesses.put("SHA-256", (person, number) -> hex(DumpThief.digest("SHA-256", "+62" + person.national())));
		weaknesses.put("raw MD5", (person, number) -> DumpThief.digest("MD5", person.phone()));
		weaknesses.put("SHA-1 in base 64", (person, number) -> Base64.getEncoder()
			.encodeToString(DumpThief.digest("SHA-1", "62" + person.national())));
		weaknesses.put("SHA-512 of the mailbox", (person, number) -> hex(DumpThief.digest("SHA-512", person.email())));
		weaknesses.put("keyed by nothing", (person, number) -> hex(mac("HmacSHA256", "\0", "+62" + person.national())));
		weaknesses.put("keyed by the configuration", (person, number) -> mac("HmacSHA1",
				this.environment.getProperty("lapor.retention.at"), person.phone()));
		weaknesses.put("keyed by the case", (person, number) -> hex(mac("HmacSHA256", number, person.email())));
		weaknesses.put("keyed by a value of the database",
				(person, number) -> hex(mac("HmacSHA512",
						this.jdbc.sql("select key_id from privacy_key").query(String.class).list().get(0),
						"62" + person.national())));
		weaknesses.put("salted by the case",
				(person, number) -> hex(DumpThief.digest("SHA-256", number + "+62" + person.national())));
		return weaknesses;
	}

	private DumpThief thief(List<Person> suspects) {
		return new DumpThief(suspects, secrets(), this::suspectsOf);
	}

	/** Whoever wrote the case, and others beside them. */
	private List<Person> suspectsOf(String number) {
		int writer = this.writers.getOrDefault(number, 0);
		int from = Math.max(0, Math.min(writer - SUSPECTS / 2, REPORTERS - SUSPECTS));
		return this.people.subList(from, from + SUSPECTS);
	}

	/** Every value of the configuration and of the process but the key. */
	private Set<String> secrets() {
		var secrets = new LinkedHashSet<String>();
		this.environment.getPropertySources().forEach((settings) -> {
			if (settings instanceof EnumerablePropertySource<?> known) {
				for (var name : known.getPropertyNames()) {
					var value = name.toLowerCase(Locale.ROOT).contains("privacy") ? null
							: this.environment.getProperty(name);
					if (value != null && !value.isEmpty() && value.length() < 100) {
						secrets.add(value);
					}
				}
			}
		});
		assertThat(secrets).hasSizeGreaterThan(80);
		return secrets;
	}

	private CaseNumber file(int who, int place) {
		var number = this.cases.accept(report(this.people.get(who), place)).caseNumber();
		this.writers.put(number.value(), who);
		return number;
	}

	/** Every third reporter names themselves in the words as well. */
	private static NewReport report(Person person, int place) {
		var words = "Kartu bantuan sosial nomor urut " + (place + 100) + " belum diterima sejak bulan lalu.";
		if (place % 3 == 0) {
			words += " Saya " + person.name() + ", hubungi " + person.phone() + " atau " + person.email() + ".";
		}
		var address = (place % 5 == 0) ? "Depan rumah " + person.name() + ", RT 0" + (1 + place % 8)
				: "Balai warga blok " + place;
		return new NewReport("COMPLAINT", "Kartu bantuan urutan " + (place + 100), words, "SOCIAL_AID", "32.12",
				address, LocalDate.of(2026, 1, 1 + place % 28), null, true, place % 2 == 0, null,
				new NewReport.Person(person.name(), person.phone(), person.email()), false, null,
				Map.of("bansos-program", "1", "bansos-tempat",
						"Loket balai warga, tanya " + person.name() + " di " + person.phone()));
	}

	/** All that is due of all cases, masking included. */
	private void work() {
		for (var due = due(); !due.isEmpty(); due = due()) {
			due.forEach(this.management::executeJob);
		}
	}

	private List<String> due() {
		return this.management.createJobQuery()
			.executable()
			.listPage(0, 500)
			.stream()
			.map((job) -> job.getId())
			.toList();
	}

	private static byte[] mac(String algorithm, String key, String text) {
		try {
			var mac = Mac.getInstance(algorithm);
			mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm));
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (java.security.GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] packed(String text) {
		var bytes = new ByteArrayOutputStream();
		try (var packing = new GZIPOutputStream(bytes)) {
			packing.write(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return bytes.toByteArray();
	}

	private static String hex(byte[] bytes) {
		return HexFormat.of().formatHex(bytes);
	}

	/** What of a person a column would hold: text or bytes. */
	@FunctionalInterface
	interface Weakness {

		Object of(Person person, String caseNumber);

	}

	/** A thousand cases are too many for the house that other tests share. */
	@TestConfiguration(proxyBeanMethods = false)
	static class HouseOfItsOwn {

	}

}
