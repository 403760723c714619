package id.go.lapor.engine;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The offices a person can hold. The id is the engine's group and therefore permanent:
 * candidate groups in diagrams and rows of rights point at it.
 */
public enum Role {

	VERIFIER("verifier", "Verifikator nasional"),

	VERIFICATION_SUPERVISOR("verification-supervisor", "Supervisor verifikasi"),

	ARBITER("arbiter", "Penengah"),

	OVERSIGHT_PANRB("oversight-panrb", "Pengawas: Kementerian PANRB"),

	OVERSIGHT_KSP("oversight-ksp", "Pengawas: Kantor Staf Presiden"),

	OVERSIGHT_OMBUDSMAN("oversight-ombudsman", "Pengawas: Ombudsman RI"),

	AGENCY_COORDINATOR("agency-coordinator", "Koordinator instansi"),

	AGENCY_HEAD("agency-head", "Pimpinan instansi"),

	AGENCY_DEPUTY("agency-deputy", "Wakil pimpinan instansi"),

	AGENCY_OFFICER("agency-officer", "Pejabat penghubung"),

	IDENTITY_OFFICER("identity-officer", "Pejabat pelindung data"),

	PROCESS_ANALYST("process-analyst", "Analis proses"),

	ADMINISTRATOR("camunda-admin", "Administrator");

	private final String id;

	private final String label;

	Role(String id, String label) {
		this.id = id;
		this.label = label;
	}

	/** The engine's group id. */
	public String id() {
		return this.id;
	}

	/** What officers read, Indonesian. */
	public String label() {
		return this.label;
	}

	public static Set<String> ids() {
		return Arrays.stream(values()).map(Role::id).collect(Collectors.toUnmodifiableSet());
	}

	public static Optional<Role> of(String id) {
		return Arrays.stream(values()).filter((role) -> role.id.equals(id)).findFirst();
	}

}
