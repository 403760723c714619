package id.go.lapor.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.complaint.ActorRole;
import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.complaint.CaseNumber;
import id.go.lapor.complaint.CaseRefusal;
import id.go.lapor.complaint.ComplaintRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom each report accuses: codes, never words. What was found stands until the national
 * desk strikes it with a reason, and what was struck is not found again.
 */
@Component
public class Accusations {

	private static final int LONGEST_CODE = 64;

	private final JdbcClient jdbc;

	private final AgencyDirectory agencies;

	private final ComplaintRegister register;

	Accusations(JdbcClient jdbc, AgencyDirectory agencies, ComplaintRegister register) {
		this.jdbc = jdbc;
		this.agencies = agencies;
		this.register = register;
	}

	/** Whom the report accuses now. */
	@Transactional(readOnly = true)
	public Accused of(CaseNumber number) {
		return accused(codes(number, false));
	}

	/**
	 * The same of several reports, for a bounded number; one that accuses nobody is not
	 * among them.
	 */
	@Transactional(readOnly = true)
	public Map<CaseNumber, Accused> of(Collection<CaseNumber> numbers) {
		if (numbers.isEmpty()) {
			return Map.of();
		}
		var codes = new HashMap<CaseNumber, List<String>>();
		this.jdbc
			.sql("select case_number, agency_code from accused_agency where case_number in (:cases) "
					+ "and struck = false order by agency_code")
			.param("cases", numbers.stream().map(CaseNumber::value).toList())
			.query((row) -> {
				codes.computeIfAbsent(CaseNumber.of(row.getString(1)), (unknown) -> new ArrayList<>())
					.add(row.getString(2));
			});
		var accused = new HashMap<CaseNumber, Accused>();
		codes.forEach((number, named) -> accused.put(number, accused(named)));
		return accused;
	}

	private Accused accused(List<String> codes) {
		var branches = codes.stream()
			.map((code) -> Accused.Branch.of(code, this.agencies.subtree(code), this.agencies.path(code)))
			.toList();
		return branches.isEmpty() ? Accused.NOBODY : new Accused(branches);
	}

	/**
	 * Refuses an agency that may not hold the case, in words for the officer who tries.
	 * @throws CaseRefusal if the report accuses it or a body above it
	 */
	@Transactional(readOnly = true)
	public void requireMayHold(CaseNumber number, String agency) {
		if (!of(number).mayHold(agency)) {
			throw new CaseRefusal("conflict.accusedMayNotHold", name(agency));
		}
	}

	/** Keeps what was found in the reporter's words; what was struck stays struck. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void found(CaseNumber number, Collection<String> codes) {
		var known = codes(number, null);
		codes.stream().filter((code) -> !known.contains(code)).forEach((code) -> insert(number, code));
	}

	/**
	 * An officer of the national desk read an accusation that was not found.
	 * @throws CaseRefusal for an agency that there is not, or that stands there already
	 */
	@Transactional
	public void add(CaseNumber number, String code, ActorRole role) {
		var typed = (code != null) ? code.strip() : "";
		var agency = this.agencies.find(typed)
			.orElseThrow(() -> new CaseRefusal("conflict.agencyUnknown",
					typed.substring(0, Math.min(typed.length(), LONGEST_CODE))))
			.code();
		this.register.alter(number, (complaint) -> {
			requireOpen(complaint.isOpen());
			if (codes(number, false).contains(agency)) {
				throw new CaseRefusal("conflict.namedAlready", name(agency));
			}
			if (codes(number, true).contains(agency)) {
				mark(number, agency, false);
			}
			else {
				insert(number, agency);
			}
			complaint.remark(CaseEvent.ACCUSATION_ADDED, role, agency, null);
		});
	}

	/**
	 * Strikes what was found by mistake.
	 * @param reason masked already; it stands in the timeline for officers
	 * @throws CaseRefusal without a reason, or where nothing stands
	 */
	@Transactional
	public void strike(CaseNumber number, String code, ActorRole role, String reason) {
		if (reason == null || reason.isBlank()) {
			throw new CaseRefusal("conflict.strikingNeedsReason");
		}
		this.register.alter(number, (complaint) -> {
			requireOpen(complaint.isOpen());
			if (!codes(number, false).contains(code)) {
				throw new CaseRefusal("conflict.notNamed", name(code));
			}
			mark(number, code, true);
			complaint.remark(CaseEvent.ACCUSATION_STRUCK, role, code, reason);
		});
	}

	private static void requireOpen(boolean open) {
		if (!open) {
			throw new CaseRefusal("complaint.alreadyEnded");
		}
	}

	private List<String> codes(CaseNumber number, Boolean struck) {
		return this.jdbc
			.sql("select agency_code from accused_agency where case_number = ? "
					+ "and (struck = ? or struck = ?) order by agency_code")
			.params(number.value(), (struck != null) ? struck : false, (struck != null) ? struck : true)
			.query(String.class)
			.list();
	}

	private void insert(CaseNumber number, String code) {
		this.jdbc.sql("insert into accused_agency (case_number, agency_code, struck) values (?, ?, false)")
			.params(number.value(), code)
			.update();
	}

	private void mark(CaseNumber number, String code, boolean struck) {
		this.jdbc.sql("update accused_agency set struck = ? where case_number = ? and agency_code = ?")
			.params(struck, number.value(), code)
			.update();
	}

	private String name(String code) {
		return (code == null) ? "" : this.agencies.find(code).map(Agency::name).orElse(code);
	}

}
