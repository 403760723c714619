package id.go.lapor.desk;

import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.ComplaintRegister;
import id.go.lapor.complaint.UnknownCase;
import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.language.Refusal;
import id.go.lapor.tag.CaseTags;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever works on a case tags it in the name of their office. */
@Component
class TagCommands {

	private final ComplaintRegister register;

	private final FactsOfCases facts;

	private final TagOwners owners;

	private final CaseTags tags;

	private final CurrentOfficer officer;

	TagCommands(ComplaintRegister register, FactsOfCases facts, TagOwners owners, CaseTags tags,
			CurrentOfficer officer) {
		this.register = register;
		this.facts = facts;
		this.owners = owners;
		this.tags = tags;
		this.officer = officer;
	}

	@Transactional
	public void add(CaseNumber number, String word) {
		var owner = owner(number);
		this.register.alter(number,
				(complaint) -> this.tags.add(number, owner, word, this.officer.userId().orElseThrow()));
	}

	@Transactional
	public void remove(CaseNumber number, String word) {
		var owner = owner(number);
		this.register.alter(number, (complaint) -> this.tags.remove(number, owner, word));
	}

	private String owner(CaseNumber number) {
		var viewer = Viewer.of(this.officer);
		var facts = this.facts.of(this.register.require(number));
		if (!ReportDisclosure.of(viewer, facts).knowsTheCase()) {
			throw new UnknownCase();
		}
		return this.owners.adding(viewer, facts).orElseThrow(() -> new Refusal("desk.notYours"));
	}

}
