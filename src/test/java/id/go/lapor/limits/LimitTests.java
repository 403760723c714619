package id.go.lapor.limits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lapor.LaporTest;
import id.go.lapor.TestDatabase;
import id.go.lapor.engine.Problems;
import id.go.lapor.privacy.Pseudonyms;
import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever tries too often waits; whoever knows the receipt never does. */
@LaporTest
@Tag("postgres")
class LimitTests {

	private static final LimitSettings THREE = new LimitSettings(3, 5, 3, 3, 3, 3, 3, 3, Set.of("10.0.0.1"), 2);

	private static final String CASE = "/laporan/5724000000";

	@Autowired
	Pseudonyms pseudonyms;

	@Autowired
	Problems problems;

	@Autowired
	ObjectMapper json;

	@Autowired
	DataSource database;

	@Autowired
	JdbcClient jdbc;

	private final MovedClock clock = new MovedClock();

	private LimitFilter node;

	private LimitFilter otherNode;

	/** Each test counts for itself: allowances are kept by name. */
	private final String run = UUID.randomUUID().toString();

	@BeforeEach
	void twoNodes() {
		Allowances counting = TestDatabase.isPostgres() ? new SharedAllowances(THREE, this.database)
				: new OwnAllowances(THREE);
		Allowances shared = (limit, who) -> counting.take(limit, who.substring(0, 20) + this.run);
		this.node = node(shared);
		this.otherNode = node(shared);
	}

	@Test
	void asksWhoeverGuessesReceiptsToWait() throws Exception {
		for (int guess = 0; guess < 4; guess++) {
			assertThat(guess(this.node, "198.51.100.7", CASE).getStatus()).isEqualTo(404);
		}

		var refused = guess(this.node, "198.51.100.7", CASE);
		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 601);
		assertThat(refused.getContentAsString()).contains("terlalu-sering", "Retry-After");
		assertThat(guess(this.node, "198.51.100.8", CASE).getStatus()).as("a neighbour").isEqualTo(404);
	}

	@Test
	void countsTheGuessesOfAllNodesTogether() throws Exception {
		guess(this.node, "198.51.100.9", CASE);
		guess(this.otherNode, "198.51.100.9", CASE);
		guess(this.node, "198.51.100.9", CASE);
		guess(this.otherNode, "198.51.100.9", CASE);

		assertThat(guess(this.otherNode, "198.51.100.9", CASE).getStatus()).isEqualTo(429);
	}

	@Test
	void asksWhoeverSearchesTooMuchToWait() throws Exception {
		for (var path : new String[] { "/cari", "/api/v1/reports", "/c%61ri" }) {
			assertThat(send(this.node, request("GET", path, "198.51.100.21"), 200).getStatus()).isEqualTo(200);
		}

		assertThat(send(this.node, request("GET", "/cari", "198.51.100.21"), 200).getStatus()).isEqualTo(429);
		assertThat(send(this.node, request("GET", "/cari", "198.51.100.22"), 200).getStatus()).as("a neighbour")
			.isEqualTo(200);
		assertThat(send(this.node, request("GET", "/", "198.51.100.21"), 200).getStatus()).as("another page")
			.isEqualTo(200);
	}

	@Test
	void countsTheGuessesForOneCaseWhereverTheyComeFrom() throws Exception {
		for (int guess = 0; guess < 6; guess++) {
			guess(this.node, "203.0.113." + guess, CASE);
		}

		assertThat(guess(this.node, "203.0.113.5", CASE).getStatus()).isEqualTo(429);
		assertThat(guess(this.node, "203.0.113.99", CASE).getStatus()).as("who did not guess yet").isEqualTo(404);
		assertThat(guess(this.node, "203.0.113.99", CASE).getStatus()).isEqualTo(429);
		assertThat(guess(this.node, "203.0.113.99", "/laporan/1000000005").getStatus()).as("another case")
			.isEqualTo(404);
	}

	@Test
	void keepsNoReporterFromTheirCaseWhoeverGuessesAtIt() throws Exception {
		for (int guess = 0; guess < 60; guess++) {
			guess(this.node, "203.0.113." + guess % 6, CASE);
		}

		var right = request("GET", CASE, "203.0.113.77");
		right.addHeader("X-Receipt", "THIS-ISTH-ERIG-HT00");
		assertThat(send(this.node, right, 200).getStatus()).isEqualTo(200);
	}

	/** A password beside it hides no guess. */
	@Test
	void countsAGuessThatBringsAPassword() throws Exception {
		for (int guess = 0; guess < 4; guess++) {
			var request = request("GET", CASE, "198.51.100.17");
			request.addHeader("X-Receipt", "AAAA-BBBB-CCCC-DDDD");
			request.addHeader("Authorization", "Basic YTpi");
			send(this.node, request, 404);
		}

		assertThat(guess(this.node, "198.51.100.17", CASE).getStatus()).isEqualTo(429);
	}

	/** An address is the same however it is written. */
	@Test
	void countsAGuessWrittenWithEscapes() throws Exception {
		for (var written : new String[] { CASE, "/lapora%6e/5724000000", "/laporan/%35724000000",
				"/l%61poran/572400000%30" }) {
			assertThat(guess(this.node, "198.51.100.12", written).getStatus()).isEqualTo(404);
		}

		assertThat(guess(this.node, "198.51.100.12", "/%6caporan/5724000000").getStatus()).isEqualTo(429);
	}

	@Test
	void holdsUpNobodyWhoIsRight() throws Exception {
		for (int visit = 0; visit < 50; visit++) {
			assertThat(send(this.node, request("GET", CASE, "198.51.100.10"), 200).getStatus()).isEqualTo(200);
		}
	}

	/** Within an hour, on all nodes; a colleague goes on. */
	@Test
	void asksAnOfficerWhoOpensManyNumbersToWait() {
		Allowances counting = TestDatabase.isPostgres() ? new SharedAllowances(THREE, this.database)
				: new OwnAllowances(THREE);
		var here = new OfficerAllowance((limit, who) -> counting.take(limit, who.substring(0, 20) + this.run),
				this.pseudonyms);
		var there = new OfficerAllowance((limit, who) -> counting.take(limit, who.substring(0, 20) + this.run),
				this.pseudonyms);

		assertThat(here.take("petugas.satu")).isZero();
		assertThat(there.take("petugas.satu")).isZero();
		assertThat(here.take("petugas.satu")).isBetween(LimitSettings.WINDOW, Duration.ofHours(1));
		assertThat(here.take("petugas.dua")).isZero();
	}

	@Test
	void letsTheWaitingTryAgainAfterTenMinutes() throws Exception {
		for (int guess = 0; guess < 5; guess++) {
			guess(this.node, "198.51.100.11", CASE);
		}
		this.clock.move(LimitSettings.WINDOW.plusSeconds(1));

		assertThat(send(this.node, request("GET", CASE, "198.51.100.11"), 200).getStatus()).isEqualTo(200);
	}

	@Test
	void countsWrongPasswordsOfEveryLogin() throws Exception {
		var page = request("POST", "/masuk", "198.51.100.12");
		for (int guess = 0; guess < 2; guess++) {
			var response = new MockHttpServletResponse();
			this.node.doFilter(page, response, (asked, answer) -> response.sendRedirect("/masuk?error"));
		}
		var tasklist = request("POST", "/camunda/api/admin/auth/user/default/login/tasklist", "198.51.100.12");
		send(this.node, tasklist, 401);
		var code = request("POST", "/masuk/kode", "198.51.100.12");
		var refused = new MockHttpServletResponse();
		this.node.doFilter(code, refused, (asked, answer) -> refused.sendRedirect("/masuk/kode?salah"));

		assertThat(send(this.node, page, 200).getStatus()).isEqualTo(429);
	}

	@Test
	void holdsUpAFloodOfReportsAndNotTheOtherButtonsOfTheForm() throws Exception {
		for (int search = 0; search < 10; search++) {
			assertThat(send(this.node, form("198.51.100.13", "cari"), 200).getStatus()).isEqualTo(200);
		}
		for (int report = 0; report < 3; report++) {
			assertThat(send(this.node, form("198.51.100.13", "kirim"), 200).getStatus()).isEqualTo(200);
		}
		assertThat(send(this.node, form("198.51.100.13", "kirim"), 200).getStatus()).isEqualTo(429);
		assertThat(send(this.node, request("POST", "/api/v1/reports", "198.51.100.13"), 201).getStatus())
			.isEqualTo(429);
	}

	@Test
	void holdsUpWhoAsksForCodesAtAnyDoorOfAnyNode() throws Exception {
		send(this.node, request("POST", "/tanda-terima-hilang", "198.51.100.14"), 302);
		send(this.otherNode, request("POST", "/tanda-terima-hilang", "198.51.100.14"), 302);
		send(this.otherNode, request("POST", "/api/v1/reports/5724000000/receipt-codes", "198.51.100.14"), 202);

		assertThat(send(this.node, request("POST", "/tanda-terima-hilang", "198.51.100.14"), 302).getStatus())
			.isEqualTo(429);
		assertThat(send(this.node, request("GET", "/tanda-terima-hilang", "198.51.100.14"), 200).getStatus())
			.isEqualTo(200);
	}

	@Test
	void countsWrongCodesLikeWrongReceipts() throws Exception {
		for (int guess = 0; guess < 4; guess++) {
			var code = request("POST", "/tanda-terima-hilang/5724000000", "198.51.100.15");
			assertThat(send(this.node, code, 404).getStatus()).isEqualTo(404);
		}

		assertThat(guess(this.node, "198.51.100.15", CASE).getStatus()).isEqualTo(429);
	}

	@Test
	void neverHoldsUpAGatewayOfOurOwn() throws Exception {
		for (int report = 0; report < 20; report++) {
			assertThat(send(this.node, request("POST", "/api/v1/reports", "10.0.0.1"), 201).getStatus()).isEqualTo(201);
		}
	}

	@Test
	void takesOneHouseholdOfIPv6ForOneAddress() throws Exception {
		for (int guess = 0; guess < 5; guess++) {
			guess(this.node, "2001:db8:1:2:0:0:0:" + guess, CASE);
		}

		assertThat(guess(this.node, "2001:db8:1:2:a:b:c:d", CASE).getStatus()).isEqualTo(429);
		assertThat(guess(this.node, "2001:db8:1:3:a:b:c:d", "/laporan/1000000005").getStatus()).isEqualTo(404);
	}

	@Test
	void keepsNoAddress() throws Exception {
		guess(this.node, "198.51.100.77", CASE);

		assertThat(this.jdbc.sql("select id from limit_bucket").query(String.class).list())
			.allSatisfy((id) -> assertThat(id).doesNotContain("198.51.100", "5724000000"));
		assertThat(this.pseudonyms.of("address", "198.51.100.77")).matches("[0-9a-f]{64}")
			.isNotEqualTo(this.pseudonyms.of("case", "198.51.100.77"));
	}

	private LimitFilter node(Allowances shared) {
		return new LimitFilter(new Tries(this.pseudonyms, THREE),
				new TryBook(shared, new OwnAllowances(THREE), this.clock), this.problems, this.json);
	}

	private static MockHttpServletResponse guess(LimitFilter node, String address, String path) throws Exception {
		var request = request("GET", path, address);
		request.addHeader("X-Receipt", "AAAA-BBBB-CCCC-DDDD");
		return send(node, request, 404);
	}

	private static MockHttpServletResponse send(LimitFilter node, MockHttpServletRequest request, int answer)
			throws Exception {
		var response = new MockHttpServletResponse();
		FilterChain house = (asked, answered) -> ((MockHttpServletResponse) answered).setStatus(answer);
		node.doFilter(request, response, house);
		request.removeAttribute(LimitFilter.class.getName() + ".FILTERED");
		return response;
	}

	@Test
	void holdsUpAFloodOfSupportsAndOfPreviews() throws Exception {
		for (int press = 0; press < 3; press++) {
			assertThat(send(press % 2 == 0 ? this.node : this.otherNode, support("198.51.100.23"), 200).getStatus())
				.isEqualTo(200);
		}
		assertThat(send(this.node, support("198.51.100.23"), 200).getStatus()).isEqualTo(429);
		assertThat(send(this.node, form("198.51.100.23", "dukung"), 200).getStatus()).isEqualTo(429);
		for (int look = 0; look < 3; look++) {
			assertThat(send(this.node, form("198.51.100.23", "pratinjau"), 200).getStatus()).isEqualTo(200);
		}
		assertThat(send(this.node, form("198.51.100.23", "pratinjau"), 200).getStatus()).isEqualTo(429);
	}

	/** As the page's button sends it: the number in the address, the report in parts. */
	private static MockHttpServletRequest support(String address) {
		var request = request("POST", "/lapor", address);
		request.setContentType("multipart/form-data; boundary=x");
		request.setQueryString("dukung=1000000005");
		return request;
	}

	private static MockHttpServletRequest form(String address, String button) {
		var request = request("POST", "/lapor", address);
		request.setContentType("application/x-www-form-urlencoded");
		request.setParameter(button, "");
		return request;
	}

	private static MockHttpServletRequest request(String method, String path, String address) {
		var request = new MockHttpServletRequest(method, path);
		request.setRemoteAddr(address);
		request.addPreferredLocale(new Locale("id"));
		return request;
	}

	/** A clock that the test moves; the allowances themselves keep real time. */
	private static final class MovedClock extends Clock {

		private Instant now = Instant.parse("2026-02-02T02:00:00Z");

		void move(Duration by) {
			this.now = this.now.plus(by);
		}

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneOffset getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(java.time.ZoneId zone) {
			return this;
		}

	}

}
