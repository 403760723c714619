package id.go.lapor.routing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import id.go.lapor.agency.AgencyDirectory;
import org.junit.jupiter.api.Test;

import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** Learning goes on in the background, whatever happens to it. */
class ModelRenewalTests {

	@Test
	void triesAgainAfterAFailureOnAThreadThatGivesWay() throws InterruptedException {
		var turns = new CountDownLatch(3);
		var model = mock(LearnedModel.class);
		when(model.renew()).then((call) -> {
			assertThat(Thread.currentThread().getPriority()).isEqualTo(Thread.MIN_PRIORITY);
			turns.countDown();
			throw new IllegalStateException("the database is away");
		});
		var renewal = new ModelRenewal(model, Duration.ZERO, Duration.ofMillis(5));

		renewal.start();

		assertThat(turns.await(10, TimeUnit.SECONDS)).isTrue();
		assertThat(renewal.isRunning()).isTrue();
		renewal.stop();
		assertThat(renewal.isRunning()).isFalse();
	}

	/** The model before may know a case that was taken away. */
	@Test
	void knowsNothingWhileTheDecidedCasesCannotBeRead() {
		var book = mock(LessonBook.class);
		when(book.fingerprint()).thenReturn("1/1", "2/2");
		when(book.read()).thenReturn(List.of()).thenThrow(new IllegalStateException("the database is away"));
		var model = new LearnedModel(book, mock(AgencyDirectory.class), Clock.systemUTC());
		model.renew();
		assertThat(model.lesson().fingerprint()).isEqualTo("1/1");

		assertThatThrownBy(model::renew).hasMessage("the database is away");

		assertThat(model.lesson()).isSameAs(Lesson.NONE);
	}

	@Test
	void runsWithTheHouseUnlessItIsTurnedOff() {
		var house = new ApplicationContextRunner()
			.withInitializer((context) -> context.getBeanFactory()
				.setConversionService(ApplicationConversionService.getSharedInstance()))
			.withBean(LearnedModel.class, () -> mock(LearnedModel.class))
			.withUserConfiguration(ModelRenewal.class);

		house.withPropertyValues("lapor.learning.every=1h")
			.run((context) -> assertThat(context.getBean(ModelRenewal.class).isRunning()).isTrue());
		house.withPropertyValues("lapor.learning.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(ModelRenewal.class));
	}

	@Test
	void restsAfterLearningAsLongAsItIsDearButNeverForLongerThanAnHour() {
		var renewal = new ModelRenewal(mock(LearnedModel.class), Duration.ofMinutes(5));

		assertThat(renewal.rest(Duration.ofSeconds(1))).isEqualTo(Duration.ofMinutes(5));
		assertThat(renewal.rest(Duration.ofSeconds(52))).isEqualTo(Duration.ofSeconds(19 * 52));
		assertThat(renewal.rest(Duration.ofMinutes(10))).isEqualTo(Duration.ofHours(1));
	}

	@Test
	void refusesSettingsThatWouldKeepANodeBusyOrLetItRememberForLong() {
		var model = mock(LearnedModel.class);
		assertThatThrownBy(() -> new ModelRenewal(model, Duration.ofSeconds(9)))
			.hasMessageContaining("LAPOR_LEARNING_EVERY");
		assertThatThrownBy(() -> new ModelRenewal(model, Duration.ofMinutes(61)))
			.hasMessageContaining("LAPOR_LEARNING_EVERY");
		assertThatThrownBy(() -> new LearningTerms(60, 20_001)).hasMessageContaining("LAPOR_LEARNING_CASES");
		assertThatThrownBy(() -> new LearningTerms(0, 100)).hasMessageContaining("LAPOR_LEARNING_CASES_OF_AGENCY");
		assertThat(new LearningTerms(60, 20_000).inAll()).isEqualTo(20_000);
	}

}
