package id.go.lapor.routing.learning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class LearnedRoutingTests {

	private static final String[] BODIES = { "pln", "bpjs-kesehatan", "polri", "kemensos", "pemda-3212-pupr", "bgn" };

	private static final LearnedRouting LEARNED = Lessons.learned(Lessons.of(200, BODIES));

	@Test
	void proposesThreeBodiesWithTheWordsThatSpeakForThem() {
		var answer = LEARNED.answer(Lessons.asks("listrik padam lagi, token tidak bisa diisi"));

		assertThat(answer.proposals()).hasSize(3).first().satisfies((first) -> {
			assertThat(first.agency()).isEqualTo("pln");
			assertThat(first.words()).contains("listrik").allMatch((word) -> !word.isBlank());
		});
		assertThat(answer.known()).isTrue();
		assertThat(answer.proposals()).extracting(Proposal::confidence)
			.isSortedAccordingTo(Collections.reverseOrder())
			.allMatch((confidence) -> confidence > 0 && confidence < 1);
		assertThat(answer.proposals().stream().mapToDouble(Proposal::confidence).sum()).isLessThan(1.000001);
	}

	@Test
	void saysThatItDoesNotKnow() {
		assertThat(LEARNED.answer(Lessons.asks("selamat pagi semuanya")).known()).isFalse();
		assertThat(LEARNED.answer(Lessons.asks("")).known()).isFalse();
	}

	@Test
	void learnsTheSameWhateverTheOrderOfRowsAndThreads() {
		var examples = new ArrayList<>(Lessons.of(200, BODIES));
		Collections.shuffle(examples, new Random(3));
		var pool = Executors.newFixedThreadPool(3);
		try {
			var other = new Learner(0.4, UnaryOperator.identity(), pool).learn(examples);
			assertThat(answers(other)).isEqualTo(answers(LEARNED));
		}
		finally {
			pool.shutdownNow();
		}
	}

	@Test
	void forgetsAnErasedReportAsIfItHadNeverBeen() {
		var examples = new ArrayList<>(Lessons.of(120, BODIES));
		var erased = new Example(Lessons.asks("kata yang hanya di sini: zamrud berkilau di gudang"), "pln", 1);
		examples.add(60, erased);
		var before = Lessons.learned(examples);
		examples.remove(erased);
		var after = Lessons.learned(examples);
		var question = Lessons.asks("zamrud berkilau");

		assertThat(before.answer(question).proposals().get(0).words()).contains("zamrud");
		assertThat(after.answer(question).proposals()).allMatch((proposal) -> proposal.words().isEmpty());
		assertThat(answers(after)).isEqualTo(answers(Lessons.learned(Lessons.of(120, BODIES))));
	}

	@Test
	void isOfUseAfterTheFirstFiftyCases() {
		var cases = new ArrayList<>(Lessons.of(300, BODIES));
		Collections.shuffle(cases, new Random(11));
		var learned = Lessons.learned(cases.subList(0, 50));
		var later = cases.subList(50, cases.size());

		long right = later.stream()
			.filter((example) -> first(learned, example.question()).equals(example.agency()))
			.count();
		assertThat((double) right / later.size()).isGreaterThan(0.5);
		var known = later.stream().filter((example) -> learned.answer(example.question()).known()).toList();
		assertThat(known).isNotEmpty();
		assertThat(
				known.stream().filter((example) -> first(learned, example.question()).equals(example.agency())).count()
						/ (double) known.size())
			.isGreaterThan(0.6);
	}

	@Test
	void standsOneCaseOneBodyAndNoneAtAll() {
		var question = Lessons.asks("listrik mati");
		assertThat(Lessons.learned(List.of()).answer(question)).isEqualTo(Answer.NOTHING);
		var one = Lessons.learned(List.of(new Example(question, "pln", Example.UNDATED)));
		assertThat(one.answer(question).proposals()).extracting(Proposal::agency).containsExactly("pln");
		assertThat(Lessons.learned(Lessons.of(30, "pln")).answer(question).proposals()).hasSize(1);
	}

	@Test
	void proposesCandidatesOnly() {
		var answer = LEARNED.answer(Lessons.asks("listrik padam"), (body) -> body.startsWith("pemda-"));
		assertThat(answer.proposals()).extracting(Proposal::agency).containsExactly("pemda-3212-pupr");
		assertThat(LEARNED.answer(Lessons.asks("listrik padam"), (body) -> false)).isEqualTo(Answer.NOTHING);
	}

	@Test
	void takesPlaceAndWishAsEvidence() {
		var vague = "jalan di depan rumah kami berlubang dan gelap";
		var here = new Question(vague, "ROAD", "32.12", "");
		assertThat(first(LEARNED, here)).isEqualTo("pemda-3212-pupr");
		var unclear = "laporan kami tidak ada perkembangan, mohon ditindak";
		double without = confidence(LEARNED, Lessons.asks(unclear), "polri");
		assertThat(without).isPositive();
		assertThat(confidence(LEARNED, new Question(unclear, "", "", "polri"), "polri")).isGreaterThan(without);
	}

	@ParameterizedTest
	@MethodSource
	void answersWhateverIsTyped(String text) {
		assertTimeout(Duration.ofSeconds(5),
				() -> assertThatCode(() -> LEARNED.answer(Lessons.asks(text))).doesNotThrowAnyException());
		assertThat(LEARNED.answer(Lessons.asks(text)).proposals()).hasSize(3)
			.allMatch((proposal) -> Double.isFinite(proposal.confidence()));
	}

	static List<String> answersWhateverIsTyped() {
		return List.of("listrik", "a".repeat(20_000), "listrik padam ".repeat(1_430), "my electricity bill doubled",
				"lampune mati kawit wingi, piye iki", "listrik pareum ti kamari, kumaha ieu", "LISTRIK PADAM!!!",
				"\ud83d\ude21\ud83d\udca1\ud83d\udca1", "l\u200bi\u200bs\u200bt\u200br\u200bi\u200bk",
				"\u043b\u0438\u0441\u0442\u0440\u0438\u043a \u96fb\u529b \u0643\u0647\u0631\u0628\u0627\u0621 listrik",
				"\ud83d", "\u0000\u0001", "%s ${x} <script>", "z\u0334\u0335\u0336".repeat(3_000));
	}

	private static List<Answer> answers(LearnedRouting learned) {
		return Lessons.all().stream().limit(150).map((example) -> learned.answer(example.question())).toList();
	}

	private static String first(LearnedRouting learned, Question question) {
		return learned.answer(question).proposals().get(0).agency();
	}

	private static double confidence(LearnedRouting learned, Question question, String body) {
		return learned.answer(question)
			.proposals()
			.stream()
			.filter((proposal) -> proposal.agency().equals(body))
			.mapToDouble(Proposal::confidence)
			.findFirst()
			.orElse(0);
	}

}
