package id.go.lapor.sla;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.List;

import id.go.lapor.sla.SlaHouse.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Diagrams ask for absolute instants, and always get one. */
@SlaTest
class DeadlinesTests {

	private static final String CASE = "4711000017";

	private static final BodyCalendar JAYAPURA = new BodyCalendar("pemda-9471", ZoneId.of("Asia/Jayapura"));

	@Autowired
	private Deadlines deadlines;

	@Autowired
	private CaseClocks clocks;

	@Autowired
	private MovableClock clock;

	@BeforeEach
	void aReportArrivesOnMondayMorning() {
		this.clock.at("2026-11-23T10:00");
		this.clocks.file(CASE, new CaseTerms("COMPLAINT", null, this.clock.instant()));
	}

	@Test
	void answersEveryQuestionEvenForACaseNobodyFiled() throws ReflectiveOperationException {
		for (Method question : questions()) {
			assertThat(ask(question, "unheard-of")).as(question.getName()).isAfter(Date.from(this.clock.instant()));
		}
		assertThat(this.clocks.clocks("unheard-of")).allMatch(ClockView::open)
			.extracting(ClockView::round)
			.containsOnly(1);
	}

	@Test
	void taskComesBackToMindOnlyWhereSomethingIsPromised() {
		assertThat(this.deadlines.promiseFollowUp(CASE)).isNull();
		assertThat(this.deadlines.responseDue(CASE)).isEqualTo(this.deadlines.firstAnswerDue(CASE));

		this.clocks.promise(CASE, LocalDate.of(2026, 12, 1));
		this.clocks.stop(CASE, ClockType.FIRST_ANSWER);

		assertThat(this.deadlines.promiseFollowUp(CASE)).isEqualTo(wib("2026-12-01T16:00"));
		assertThat(this.deadlines.responseDue(CASE)).isEqualTo(this.deadlines.substantiveDue(CASE));
	}

	@Test
	void givesTheSameAnswerWhenItIsAskedAgain() throws ReflectiveOperationException {
		for (Method question : questions()) {
			var first = ask(question, CASE);
			assertThat(ask(question, CASE)).as(question.getName()).isEqualTo(first);
		}
	}

	@Test
	void remindsInTheMorningAndClimbsOneWorkingDayLater() {
		this.clock.at("2026-11-24T10:00");
		this.clocks.start(CASE, ClockType.VERIFICATION, JAYAPURA);

		assertThat(this.deadlines.verificationReminder(CASE)).isEqualTo(wib("2026-11-26T08:00"));
		assertThat(this.deadlines.verificationDue(CASE)).isEqualTo(wib("2026-11-26T16:00"));
		assertThat(this.deadlines.verificationOversightDue(CASE)).isEqualTo(wib("2026-11-27T16:00"));
	}

	@Test
	void climbsAcrossTheWeekendAtTheSameHour() {
		this.clock.at("2026-11-25T10:00");
		this.clocks.start(CASE, ClockType.FORWARDING, JAYAPURA);

		assertThat(this.deadlines.forwardingDue(CASE)).isEqualTo(wib("2026-11-27T14:00"));
		assertThat(this.deadlines.forwardingOversightDue(CASE)).isEqualTo(wib("2026-11-30T14:00"));
	}

	@Test
	void remindsTheReporterOnTheFifthAndTheNinthWorkingDay() {
		this.clocks.start(CASE, ClockType.FEEDBACK, JAYAPURA);

		assertThat(this.deadlines.feedbackFirstReminder(CASE)).isEqualTo(wib("2026-11-30T08:00"));
		assertThat(this.deadlines.feedbackLastReminder(CASE)).isEqualTo(wib("2026-12-04T08:00"));
		assertThat(this.deadlines.feedbackExpiry(CASE)).isEqualTo(wib("2026-12-07T23:59"));
	}

	@Test
	void remindsOfTheFinalAnswerOnceTheFirstIsGiven() {
		this.clocks.start(CASE, ClockType.FIRST_ANSWER, BodyCalendar.NATIONAL);
		this.clocks.start(CASE, ClockType.SUBSTANTIVE, BodyCalendar.NATIONAL);
		assertThat(this.deadlines.responseReminder(CASE)).isEqualTo(wib("2026-11-30T08:00"));

		this.clocks.stop(CASE, ClockType.FIRST_ANSWER);
		assertThat(this.deadlines.responseReminder(CASE)).isEqualTo(wib("2026-12-11T08:00"));
	}

	@Test
	void takesTheLawsDateForThePromiseUntilThereIsOne() {
		this.clocks.start(CASE, ClockType.SUBSTANTIVE, BodyCalendar.NATIONAL);
		assertThat(this.deadlines.promiseDue(CASE)).isEqualTo(this.deadlines.substantiveDue(CASE));
		assertThat(this.clocks.running(CASE, ClockType.PROMISE)).isEmpty();

		this.clocks.promise(CASE, LocalDate.of(2026, 12, 3));
		assertThat(this.deadlines.promiseDue(CASE)).isEqualTo(wib("2026-12-03T16:00"));
	}

	@Test
	void doesNotEndANewWaitWithTheDateOfAnOldOne() {
		this.clocks.start(CASE, ClockType.COMPLETION, BodyCalendar.NATIONAL);
		this.clocks.stop(CASE, ClockType.COMPLETION);
		this.clock.at("2026-12-21T10:00");

		assertThat(this.deadlines.completionExpiry(CASE)).isAfter(Date.from(this.clock.instant()));
	}

	@Test
	void doesNotGiveAStoppedOfficersClockNewTime() {
		this.clocks.start(CASE, ClockType.FIRST_ANSWER, BodyCalendar.NATIONAL);
		this.clocks.stop(CASE, ClockType.FIRST_ANSWER);
		this.clock.at("2026-12-21T10:00");

		assertThat(this.deadlines.firstAnswerDue(CASE)).isEqualTo(wib("2026-11-30T16:00"));
		assertThat(this.deadlines.firstAnswerOversightDue(CASE)).isEqualTo(wib("2026-12-01T16:00"));
	}

	/** No timer asks for it, so it may say that there is nothing. */
	private static boolean isOfATaskAlone(Method question) {
		return question.getName().equals("promiseFollowUp");
	}

	private List<Method> questions() {
		var questions = Arrays.stream(AopUtils.getTargetClass(this.deadlines).getDeclaredMethods())
			.filter((method) -> Modifier.isPublic(method.getModifiers()) && !isOfATaskAlone(method))
			.toList();
		assertThat(questions).hasSizeGreaterThan(30);
		return questions;
	}

	private Date ask(Method question, String caseNumber) throws IllegalAccessException, InvocationTargetException {
		var arguments = (question.getParameterCount() == 1) ? new Object[] { caseNumber }
				: new Object[] { caseNumber, "pemda-3212-dishub" };
		return (Date) question.invoke(this.deadlines, arguments);
	}

	private static Instant wib(String time) {
		return LocalDateTime.parse(time).atZone(BodyCalendar.NATIONAL.zone()).toInstant();
	}

}
