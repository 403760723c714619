package id.go.lapor;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.go.lapor.attachment.CaseFiles;
import id.go.lapor.attachment.FileLooks;
import id.go.lapor.attachment.FileReader;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.privacy.OfficerWords;
import id.go.lapor.complaint.TimelineEntry;
import id.go.lapor.complaint.Visibility;
import id.go.lapor.intake.AcceptedReport;
import id.go.lapor.intake.Intake;
import id.go.lapor.intake.NewReport;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes a case by the hand in a test: files it, runs its jobs, completes its tasks as an
 * officer, and lets time pass job by job. Touches the jobs of the case it is given and no
 * other, so that tests can share one house.
 */
@Component
public class CaseDriver {

	/** Indramayu: a body with units and a head who approves nothing. */
	public static final String INDRAMAYU = "pemda-3212";

	public static final String DINSOS = "pemda-3212-dinsos";

	public static final String DISDUKCAPIL = "pemda-3212-disdukcapil";

	/** A body without units. */
	public static final String KEMENSOS = "kemensos";

	private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

	private final Intake intake;

	private final ComplaintRegister register;

	private final OfficerWords words;

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final ManagementService management;

	private final IdentityService identity;

	private final FileLooks looks;

	private final CaseFiles files;

	private final JdbcClient jdbc;

	CaseDriver(Intake intake, ComplaintRegister register, OfficerWords words, RuntimeService runtime, TaskService tasks,
			ManagementService management, IdentityService identity, FileLooks looks, CaseFiles files, JdbcClient jdbc) {
		this.intake = intake;
		this.register = register;
		this.words = words;
		this.runtime = runtime;
		this.tasks = tasks;
		this.management = management;
		this.identity = identity;
		this.looks = looks;
		this.files = files;
		this.jdbc = jdbc;
	}

	/** Monday, 2 February 2026, 09:00 in Jakarta: a week without holidays follows. */
	public void startOfTime() {
		moveClock(LocalDate.of(2026, 2, 2), 9, 0);
	}

	public void moveClock(LocalDate day, int hour, int minute) {
		ClockUtil.setCurrentTime(java.util.Date.from(day.atTime(LocalTime.of(hour, minute)).atZone(WIB).toInstant()));
	}

	public static NewReport report() {
		return new NewReport("COMPLAINT", "Kartu bantuan belum diterima",
				"Sampai hari ini kartu bantuan sosial keluarga kami belum juga diterima dari desa.", "SOCIAL_AID",
				"32.12", "Blok Karang Baru RT 02 RW 01", LocalDate.of(2026, 1, 20), null, false, false, null,
				new NewReport.Person("Maman Rukmana", "081234567890", "maman@example.org"));
	}

	/** Entered by an officer for somebody who left no number: a letter. */
	public static NewReport letter() {
		return new NewReport("COMPLAINT", "Jalan desa rusak berat",
				"Jalan desa kami rusak berat sejak musim hujan lalu.", "SOCIAL_AID", "32.12", null, null, null, true,
				false, "LETTER", null);
	}

	public AcceptedReport accept(NewReport report) {
		return this.intake.accept(report);
	}

	/** Files a report and lets it reach the verifier. */
	public CaseNumber file() {
		return file(report());
	}

	public CaseNumber file(NewReport report) {
		var number = accept(report).caseNumber();
		work(number);
		return number;
	}

	/** A case that a body without units is working on. */
	public CaseNumber withAgency() {
		return forwardedTo(KEMENSOS);
	}

	public CaseNumber forwardedTo(String agency) {
		var number = file();
		forward(number, agency);
		return number;
	}

	/** A verifier looks at every file and forwards. */
	public void forward(CaseNumber number, String agency) {
		this.files.of(number, FileReader.DESK).forEach((file) -> this.looks.shown(number, file.position(), "petugas"));
		forwardUnseen(number, agency);
	}

	/** The same without a look at any file. */
	public void forwardUnseen(CaseNumber number, String agency) {
		complete(number, "userTask_verifyComplaint", Map.of("verificationDecision", "FORWARD", "targetAgency", agency));
	}

	/** A case whose answer its reporter may react to. */
	public CaseNumber answered() {
		var number = withAgency();
		answer(number);
		return number;
	}

	public void answer(CaseNumber number) {
		answer(number, "RESOLVED");
	}

	/** What is resolved has to be shown in some categories; what is explained never. */
	public void answer(CaseNumber number, String outcome) {
		write(number, "userTask_respond", "answer", "Kartu sudah dicetak dan dapat diambil di kantor desa.");
		complete(number, "userTask_respond", Map.of("responseDecision", "ANSWER", "answerOutcome", outcome));
	}

	/** A case closed by the clock. */
	public CaseNumber closedBySystem() {
		var number = answered();
		passUntilQuiet(number);
		return number;
	}

	public void write(CaseNumber number, String taskKey, String field, String text) {
		this.words.write(number, task(number, taskKey).getProcessInstanceId(), field, "petugas", text);
	}

	public void complete(CaseNumber number, String taskKey, Map<String, Object> variables) {
		completeAs("petugas", number, taskKey, variables);
	}

	public void completeAs(String officer, CaseNumber number, String taskKey, Map<String, Object> variables) {
		var login = this.identity.getCurrentAuthentication();
		logOut();
		var task = task(number, taskKey);
		this.tasks.setAssignee(task.getId(), officer);
		if (login != null) {
			logIn(login.getUserId(), login.getGroupIds());
		}
		this.tasks.complete(task.getId(), answered(variables));
		logOut();
		work(number);
	}

	/**
	 * The house is shared and its officers say the same again and again: they always say
	 * that they mean it, unless a test says otherwise.
	 */
	private static Map<String, Object> answered(Map<String, Object> variables) {
		var all = new HashMap<>(variables);
		if ("ANSWER".equals(all.get("responseDecision"))) {
			all.putIfAbsent("repetitionConfirmed", true);
		}
		return all;
	}

	/** The task is in this officer's hand from now on. */
	public void claim(CaseNumber number, String taskKey, String officer) {
		this.tasks.setAssignee(task(number, taskKey).getId(), officer);
	}

	/** Completes one of several tasks of a kind with the unit's part of the answer. */
	public void contribute(CaseNumber number, Task task) {
		this.words.write(number, task.getProcessInstanceId(), "contribution", "petugas", "Bagian jawaban unit kami.");
		this.tasks.complete(task.getId());
		work(number);
	}

	/** The one open task of this kind. */
	public Task task(CaseNumber number, String taskKey) {
		var found = tasksOf(number, taskKey);
		if (found.size() != 1) {
			throw new AssertionError(
					found.size() + " tasks " + taskKey + " of " + number + ", it waits at " + waits(number));
		}
		return found.get(0);
	}

	public List<Task> tasksOf(CaseNumber number, String taskKey) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(number.value())
			.taskDefinitionKey(taskKey)
			.list();
	}

	public Set<String> candidateGroups(CaseNumber number, String taskKey) {
		return this.tasks.getIdentityLinksForTask(task(number, taskKey).getId())
			.stream()
			.map((link) -> link.getGroupId())
			.filter((group) -> group != null)
			.collect(Collectors.toSet());
	}

	/** The user and receive tasks a case waits at, merged wait included. */
	public Set<String> waits(CaseNumber number) {
		return instances(number).flatMap((id) -> this.runtime.getActiveActivityIds(id).stream())
			.filter((id) -> id.startsWith("userTask_") || id.startsWith("receiveTask_"))
			.collect(Collectors.toSet());
	}

	/** Runs everything that is due, until nothing is. */
	public void work(CaseNumber number) {
		for (int turn = 0; turn < 200; turn++) {
			var due = jobs(number).stream().filter(WaitingJob::isDue).toList();
			if (due.isEmpty()) {
				return;
			}
			due.forEach((job) -> execute(job.id()));
		}
		throw new AssertionError("The jobs of " + number + " do not come to rest");
	}

	/** Lets time pass until this instant, firing each timer at its own time. */
	public void passUntil(CaseNumber number, Instant target) {
		while (true) {
			var next = nextDue(number).filter((due) -> !due.isAfter(target));
			if (next.isEmpty()) {
				break;
			}
			moveForward(next.get());
			work(number);
		}
		moveForward(target);
	}

	public void passDays(CaseNumber number, int days) {
		pass(number, Duration.ofDays(days));
	}

	public void pass(CaseNumber number, Duration duration) {
		passUntil(number, ClockUtil.getCurrentTime().toInstant().plus(duration));
	}

	/** Lets time pass until no timer of the case is left. */
	public void passUntilQuiet(CaseNumber number) {
		for (int turn = 0; turn < 400; turn++) {
			var next = nextDue(number);
			if (next.isEmpty()) {
				return;
			}
			moveForward(next.get());
			work(number);
		}
		throw new AssertionError("The timers of " + number + " do not come to rest");
	}

	/** Whether the engine holds anything of the case: instance, task, job or incident. */
	public boolean leftNothing(CaseNumber number) {
		return instances(number).findAny().isEmpty() && tasksOfAnyKind(number) == 0 && jobs(number).isEmpty();
	}

	public boolean hasIncident(CaseNumber number) {
		return instances(number).anyMatch((id) -> this.runtime.createIncidentQuery().processInstanceId(id).count() > 0);
	}

	public Complaint complaint(CaseNumber number) {
		return this.register.require(number);
	}

	public List<TimelineEntry> timeline(CaseNumber number) {
		return this.register.timeline(number, Visibility.OFFICERS);
	}

	/** What happened, in order, without the engine's own remarks. */
	public List<CaseEvent> events(CaseNumber number) {
		return timeline(number).stream().map(TimelineEntry::event).toList();
	}

	/** Details of the escalations, in order: {@code CLOCK:level:AUDIENCE}. */
	public List<String> escalations(CaseNumber number) {
		return details(number, CaseEvent.ESCALATED);
	}

	public List<String> details(CaseNumber number, CaseEvent event) {
		return timeline(number).stream().filter((line) -> line.event() == event).map(TimelineEntry::detail).toList();
	}

	/** Who did it, by role, each time it happened. */
	public List<ActorRole> roles(CaseNumber number, CaseEvent event) {
		return timeline(number).stream().filter((line) -> line.event() == event).map(TimelineEntry::role).toList();
	}

	public void logIn(String officer, Collection<String> groups) {
		this.identity.setAuthentication(officer, List.copyOf(groups));
	}

	public void logOut() {
		this.identity.clearAuthentication();
	}

	/** The one job of the case that failed. */
	public Job failedJob(CaseNumber number) {
		var failed = jobs(number).stream()
			.map((job) -> this.management.createJobQuery().jobId(job.id()).withException().singleResult())
			.filter(Objects::nonNull)
			.toList();
		if (failed.size() != 1) {
			throw new AssertionError(failed.size() + " jobs of " + number + " failed");
		}
		return failed.get(0);
	}

	/** Running lifecycles of a case: never more than one. */
	public long lifecycles(CaseNumber number) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("complaint-lifecycle")
			.processInstanceBusinessKey(number.value())
			.count();
	}

	public ProcessInstance lifecycle(CaseNumber number) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("complaint-lifecycle")
			.processInstanceBusinessKey(number.value())
			.singleResult();
	}

	private void execute(String job) {
		boolean still = this.management.createJobQuery().jobId(job).count() == 1;
		if (still) {
			this.management.executeJob(job);
		}
	}

	private Optional<Instant> nextDue(CaseNumber number) {
		return jobs(number).stream().map(WaitingJob::due).filter(Objects::nonNull).min(Instant::compareTo);
	}

	/** In one statement: the engine's own question knows no business key. */
	private List<WaitingJob> jobs(CaseNumber number) {
		return this.jdbc.sql("""
				select job.id_, job.duedate_ from act_ru_job job
				join act_ru_execution instance on instance.id_ = job.process_instance_id_
				where instance.business_key_ = ? order by job.create_time_, job.id_""")
			.param(number.value())
			.query((row, line) -> new WaitingJob(row.getString(1), row.getTimestamp(2)))
			.list();
	}

	private Stream<String> instances(CaseNumber number) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(number.value())
			.list()
			.stream()
			.map(ProcessInstance::getId);
	}

	private long tasksOfAnyKind(CaseNumber number) {
		return this.tasks.createTaskQuery().processInstanceBusinessKey(number.value()).count();
	}

	private static void moveForward(Instant instant) {
		if (instant.isAfter(ClockUtil.getCurrentTime().toInstant())) {
			ClockUtil.setCurrentTime(java.util.Date.from(instant));
		}
	}

	/**
	 * A job of a case.
	 *
	 * @param due when its time comes, or null for at once
	 */
	private record WaitingJob(String id, Instant due) {

		WaitingJob(String id, Timestamp due) {
			this(id, (due != null) ? due.toInstant() : null);
		}

		boolean isDue() {
			return this.due == null || !this.due.isAfter(ClockUtil.getCurrentTime().toInstant());
		}

	}

}
