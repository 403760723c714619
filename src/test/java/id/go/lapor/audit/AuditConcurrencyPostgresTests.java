package id.go.lapor.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many hands at once on the database of production: nobody breaks a chain, nothing is
 * lost, and the verification may look on.
 */
class AuditConcurrencyPostgresTests {

	private static final int HANDS = 8;

	private static final int DEEDS = 60;

	private AuditFixture audit;

	@BeforeEach
	void open() {
		this.audit = AuditFixture.onPostgres();
		this.audit.opening().start();
	}

	@AfterEach
	void close() {
		this.audit.close();
	}

	@Test
	void readersAndWritersOfOneCaseLeaveOneUnbrokenChain() throws Exception {
		var number = this.audit.file();

		work((hand) -> number);

		assertThat(this.audit.findings()).isEmpty();
		assertThat(this.audit.count("audit_entry")).isEqualTo(1 + HANDS * DEEDS);
		assertThat(this.audit.database.sql("select entries from audit_head").query(Integer.class).single())
			.isEqualTo(1 + HANDS * DEEDS);
	}

	@Test
	void readersAndWritersOfManyCasesLeaveUnbrokenChains() throws Exception {
		var numbers = IntStream.range(0, 20).mapToObj((each) -> this.audit.file()).toList();
		var random = new Random(7);

		work((hand) -> {
			synchronized (random) {
				return numbers.get(random.nextInt(numbers.size()));
			}
		});

		assertThat(this.audit.findings()).isEmpty();
		assertThat(this.audit.count("audit_entry")).isEqualTo(20 + HANDS * DEEDS);
	}

	/** Half of the hands change, half read; checkpoints and verifications run beside. */
	private void work(IntFunction<CaseNumber> choice) throws Exception {
		var busy = new AtomicBoolean(true);
		var hands = Executors.newFixedThreadPool(HANDS + 2);
		try {
			var beside = List.of(hands.submit(() -> repeat(busy, () -> this.audit.checkpoints().sweep())),
					hands.submit(() -> repeat(busy, () -> assertThat(this.audit.findings()).isEmpty())));
			var work = new ArrayList<Callable<Void>>();
			for (int hand = 0; hand < HANDS; hand++) {
				int own = hand;
				work.add(() -> {
					for (int deed = 0; deed < DEEDS; deed++) {
						act(choice.apply(own), own, deed);
					}
					return null;
				});
			}
			for (var done : hands.invokeAll(work)) {
				done.get();
			}
			busy.set(false);
			for (var each : beside) {
				assertThat(each.get()).as("rounds beside the work").isPositive();
			}
		}
		finally {
			busy.set(false);
			hands.shutdownNow();
		}
	}

	private void act(CaseNumber number, int hand, int deed) {
		if (hand % 2 == 0) {
			this.audit.change(number, AuditFixture.OFFICER, "EVENT_" + hand + "_" + deed);
		}
		else {
			// each look by somebody else, so that each is an entry
			this.audit.read(number, new Actor("petugas." + hand + "." + deed, ActorRole.OFFICER, "kemensos"),
					Deed.READ_IDENTITY);
		}
	}

	private static int repeat(AtomicBoolean busy, Runnable work) {
		int rounds = 0;
		do {
			work.run();
			rounds++;
		}
		while (busy.get());
		return rounds;
	}

}
