package id.go.lapor.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.attachment.CaseFile;
import id.go.lapor.attachment.CaseFiles;
import id.go.lapor.attachment.FileReader;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.TimelineEntry;
import id.go.lapor.complaint.UnknownCase;
import id.go.lapor.complaint.Visibility;
import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.extension.Extensions;
import id.go.lapor.sla.CaseClocks;
import id.go.lapor.sla.ClockView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a case for whoever asks. Whoever may not know it is answered as if there were
 * none. What is read here is shown only after {@link WitnessedReading} wrote it down.
 */
@Component
class CaseReading {

	private final ComplaintRegister register;

	private final CaseClocks clocks;

	private final CurrentOfficer officer;

	private final ReportReading reports;

	private final ReporterNaming naming;

	private final CaseDescription description;

	private final ClockLines clockLines;

	private final TimelineLines timelineLines;

	private final CaseReaders readers;

	private final CaseFiles files;

	private final FileLines fileLines;

	private final FactsOfCases facts;

	private final AccusedLines accusedLines;

	private final NoteLines noteLines;

	private final AgencyDirectory agencies;

	private final TagLines tagLines;

	private final Extensions extensions;

	CaseReading(ComplaintRegister register, CaseClocks clocks, CurrentOfficer officer, ReportReading reports,
			ReporterNaming naming, CaseDescription description, ClockLines clockLines, TimelineLines timelineLines,
			CaseReaders readers, CaseFiles files, FileLines fileLines, FactsOfCases facts, AccusedLines accusedLines,
			NoteLines noteLines, AgencyDirectory agencies, TagLines tagLines, Extensions extensions) {
		this.register = register;
		this.clocks = clocks;
		this.officer = officer;
		this.reports = reports;
		this.naming = naming;
		this.description = description;
		this.clockLines = clockLines;
		this.timelineLines = timelineLines;
		this.readers = readers;
		this.files = files;
		this.fileLines = fileLines;
		this.facts = facts;
		this.accusedLines = accusedLines;
		this.noteLines = noteLines;
		this.agencies = agencies;
		this.tagLines = tagLines;
		this.extensions = extensions;
	}

	/**
	 * The case at the reader's level.
	 * @param taskAgency from an open task of this agency, which makes its people workers
	 * on it; or null
	 * @throws UnknownCase if there is none that the reader may know
	 */
	@Transactional(readOnly = true)
	public CaseLook of(CaseNumber number, String taskAgency) {
		var complaint = this.register.require(number);
		var timeline = this.register.timeline(number, Visibility.OFFICERS);
		var views = this.clocks.clocks(number.value());
		var viewer = Viewer.of(this.officer);
		var facts = facts(complaint, timeline, views, taskAgency);
		var disclosure = ReportDisclosure.of(viewer, facts);
		if (!disclosure.knowsTheCase()) {
			throw new UnknownCase();
		}
		boolean current = disclosure.isCurrent();
		var lines = IntStream.range(0, timeline.size())
			.filter((place) -> disclosure.readsLine(timeline.get(place).visibility(), place, complaint.isPublic()))
			.mapToObj(timeline::get)
			.toList();
		var view = new CaseView(number.value(), number.spoken(), disclosure.level(),
				this.description.status(complaint, current), this.description.facts(complaint, current),
				this.description.place(complaint), this.description.flags(complaint, current),
				this.reports.of(complaint, disclosure), this.naming.of(complaint, disclosure),
				(current && complaint.mergedInto() != null) ? complaint.mergedInto().value() : null,
				current ? this.clockLines.of(complaint, views) : List.of(),
				this.timelineLines.of(complaint, lines, disclosure.readsMasked()),
				disclosure.filesAs(viewer)
					.map((reader) -> this.fileLines.of(complaint, files(complaint, disclosure, reader), reader))
					.orElse(List.of()),
				offered(number, CaseActions.of(viewer, facts, complaint.isUrgent())),
				current ? this.readers.of(number, viewer) : List.of(),
				current ? this.accusedLines.of(viewer, facts) : List.of(),
				NoteHand.owner(viewer, facts, disclosure, this.agencies)
					.map((owner) -> this.noteLines.of(number, owner, CaseActions.isOpen(facts.status())))
					.orElse(null),
				this.tagLines.of(number, viewer));
		return new CaseLook(view, this.readers.actor(viewer, facts), CaseLook.deeds(complaint, view));
	}

	/**
	 * A file of the case, where this reader may see it; from an open task of an agency,
	 * or with null from nowhere in particular.
	 */
	@Transactional(readOnly = true)
	public FileLook file(CaseNumber number, int position, String taskAgency) {
		var complaint = this.register.require(number);
		var facts = facts(complaint, this.register.timeline(number, Visibility.OFFICERS),
				this.clocks.clocks(number.value()), taskAgency);
		var viewer = Viewer.of(this.officer);
		var disclosure = ReportDisclosure.of(viewer, facts);
		var content = disclosure.filesAs(viewer)
			.filter((reader) -> files(complaint, disclosure, reader).stream()
				.anyMatch((file) -> file.position() == position))
			.flatMap((reader) -> this.files.content(number, position, reader))
			.orElseThrow(UnknownCase::new);
		return new FileLook(content, this.readers.actor(viewer, facts), FileLook.deeds(complaint, content.file()));
	}

	/**
	 * Whether there is such a case that this reader may know as it stands now. It answers
	 * instead of throwing, so that whoever asks for many in one transaction can go on.
	 */
	@Transactional(readOnly = true)
	public boolean knows(CaseNumber number) {
		var viewer = Viewer.of(this.officer);
		return this.register.find(number)
			.map((complaint) -> ReportDisclosure.of(viewer,
					facts(complaint, this.register.timeline(number, Visibility.OFFICERS),
							this.clocks.clocks(number.value()), null)))
			.filter((disclosure) -> disclosure.knowsTheCase() && disclosure.isCurrent())
			.isPresent();
	}

	/** More time is offered only while it can be asked for. */
	private CaseActions offered(CaseNumber number, CaseActions may) {
		return (may.askTime() && !this.extensions.canBeAsked(number)) ? may.withoutTime() : may;
	}

	/** What this reader may do with the case. */
	@Transactional(readOnly = true)
	public CaseActions actions(CaseNumber number) {
		var complaint = this.register.require(number);
		var viewer = Viewer.of(this.officer);
		var facts = facts(complaint, this.register.timeline(number, Visibility.OFFICERS),
				this.clocks.clocks(number.value()), null);
		if (!ReportDisclosure.of(viewer, facts).knowsTheCase()) {
			throw new UnknownCase();
		}
		return CaseActions.of(viewer, facts, complaint.isUrgent());
	}

	/**
	 * For whom, and in which office, this person writes notes on the case, if at all.
	 * @throws UnknownCase if there is no case that they may know
	 */
	@Transactional(readOnly = true)
	public Optional<NoteHand> noteHand(CaseNumber number) {
		var viewer = Viewer.of(this.officer);
		var facts = facts(this.register.require(number), this.register.timeline(number, Visibility.OFFICERS),
				this.clocks.clocks(number.value()), null);
		var disclosure = ReportDisclosure.of(viewer, facts);
		if (!disclosure.knowsTheCase()) {
			throw new UnknownCase();
		}
		return NoteHand.owner(viewer, facts, disclosure, this.agencies)
			.map((owner) -> new NoteHand(owner, this.readers.actor(viewer, facts), CaseActions.isOpen(facts.status())));
	}

	/** The files this reader may see. */
	private List<CaseFile> files(Complaint complaint, ReportDisclosure disclosure, FileReader reader) {
		return this.files.of(complaint.caseNumber(), reader)
			.stream()
			.filter((file) -> disclosure.readsFile(file, complaint.isPublic()))
			.toList();
	}

	/**
	 * Whether this person says how far files of the case go.
	 * @throws UnknownCase if there is no case that they may know
	 */
	@Transactional(readOnly = true)
	public boolean decidesOnFiles(CaseNumber number) {
		var viewer = Viewer.of(this.officer);
		var disclosure = ReportDisclosure.of(viewer, facts(this.register.require(number),
				this.register.timeline(number, Visibility.OFFICERS), this.clocks.clocks(number.value()), null));
		if (!disclosure.knowsTheCase()) {
			throw new UnknownCase();
		}
		return disclosure.filesAs(viewer).filter((reader) -> reader == FileReader.DESK).isPresent();
	}

	private CaseFacts facts(Complaint complaint, List<TimelineEntry> timeline, List<ClockView> views,
			String taskAgency) {
		var facts = this.facts.of(complaint, timeline, views);
		return (taskAgency != null) ? facts.fromTaskOf(taskAgency) : facts;
	}

}
