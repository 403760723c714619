package id.go.lapor.oversight;

import java.util.LinkedHashMap;
import java.util.Map;

import id.go.lapor.engine.CurrentOfficer;
import id.go.lapor.engine.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads whoever watches to the view of their office. */
@Controller
@PreAuthorize("hasAnyRole('oversight-panrb', 'oversight-ksp', 'oversight-ombudsman')")
class WatchPage {

	static final String ADDRESS = "/petugas/pengawasan";

	private static final Map<Role, String> VIEWS = views();

	private final CurrentOfficer officer;

	WatchPage(CurrentOfficer officer) {
		this.officer = officer;
	}

	@GetMapping(ADDRESS)
	String lead() {
		return VIEWS.entrySet()
			.stream()
			.filter((view) -> this.officer.hasRole(view.getKey().id()))
			.findFirst()
			.map((view) -> "redirect:" + ADDRESS + view.getValue())
			.orElseThrow();
	}

	private static Map<Role, String> views() {
		var views = new LinkedHashMap<Role, String>();
		views.put(Role.OVERSIGHT_PANRB, "/panrb");
		views.put(Role.OVERSIGHT_KSP, "/ksp");
		views.put(Role.OVERSIGHT_OMBUDSMAN, "/ombudsman");
		return views;
	}

}
