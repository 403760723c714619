package id.go.lapor.desk;

import java.util.Collection;
import java.util.List;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseStatus;
import id.go.lapor.complaint.Complaint;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.language.Refusal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Many reports of one event under a main case that answers all of them. It is the
 * ordinary merge, each with all its rules; here are only the list, and several at once.
 */
@Component
class ClusterDesk {

	/** As many as the page offers, and some that were typed. */
	private static final int MOST = 50;

	/** Whether somebody may know a case is asked of each; a page waits for no more. */
	private static final int LISTED = 200;

	private final ComplaintRegister register;

	private final CaseReading reading;

	private final CaseCommands commands;

	private final CaseDescription description;

	ClusterDesk(ComplaintRegister register, CaseReading reading, CaseCommands commands, CaseDescription description) {
		this.register = register;
		this.reading = reading;
		this.commands = commands;
		this.description = description;
	}

	/**
	 * The first cases that were merged into this one, those that this reader may know;
	 * how many others there are is not said.
	 */
	@Transactional(readOnly = true)
	public Cluster of(CaseNumber main) {
		return new Cluster(this.register.mergedInto(main, LISTED)
			.stream()
			.filter(this.reading::knows)
			.map((number) -> member(this.register.require(number)))
			.toList());
	}

	/**
	 * Lets all of them wait for the answer of this case, or none.
	 * @throws Refusal if one of them cannot; it says which
	 */
	@Transactional
	public void gather(CaseNumber main, Collection<String> numbers) {
		this.reading.actions(main);
		var members = numbers.stream().map(CaseNumber::of).distinct().toList();
		if (members.isEmpty()) {
			throw new Refusal("desk.cluster.nobody");
		}
		if (members.size() > MOST) {
			throw new Refusal("desk.cluster.tooMany", MOST);
		}
		members.stream().filter((member) -> !this.reading.actions(member).merge()).findFirst().ifPresent((member) -> {
			throw new Refusal("desk.cluster.cannot", member.spoken());
		});
		members.forEach((member) -> this.commands.merge(member, main));
	}

	private Member member(Complaint complaint) {
		var number = complaint.caseNumber();
		return new Member(number.value(), number.spoken(), this.description.status(complaint, true),
				complaint.status() == CaseStatus.MERGED, this.reading.actions(number).unmerge());
	}

	/** The cases that one case answers. */
	record Cluster(List<Member> members) {

		/** Whether there may be more than are listed. */
		public boolean isFull() {
			return this.members.size() == LISTED;
		}

		/** How many still wait for the answer. */
		public long waiting() {
			return this.members.stream().filter(Member::waiting).count();
		}

	}

	/**
	 * One of them.
	 *
	 * @param status in words
	 * @param waiting whether it still waits for the answer
	 * @param separable whether this reader may let it go
	 */
	record Member(String number, String spoken, String status, boolean waiting, boolean separable) {
	}

}
