package id.go.lapor.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.go.lapor.intake.FieldError;
import id.go.lapor.intake.NewReport;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

/**
 * A report as a program sends it. The two switches must be said: a misspelt
 * {@code anonymous} that counts as false would give somebody away.
 */
@Schema(name = "Report")
record ReportRequest(@Schema(requiredMode = RequiredMode.REQUIRED, allowableValues = {
		"COMPLAINT", "ASPIRATION", "INFORMATION_REQUEST" }, example = "COMPLAINT",
		description = "pengaduan, aspirasi, permintaan informasi") String kind,
		@Schema(requiredMode = RequiredMode.REQUIRED, minLength = 5, maxLength = 150,
				example = "Kartu bantuan sosial belum diterima") String title,
		@Schema(requiredMode = RequiredMode.REQUIRED, minLength = 20, maxLength = 5000,
				example = "Sampai hari ini kartu bantuan sosial keluarga kami belum juga diterima dari desa.") String text,
		@Schema(requiredMode = RequiredMode.REQUIRED, example = "SOCIAL_AID",
				description = "a code of GET /api/v1/categories") String category,
		@Schema(requiredMode = RequiredMode.REQUIRED, example = "32.12",
				description = "a province, regency, city or district: a code of GET /api/v1/regions") String regionCode,
		@Schema(nullable = true, maxLength = 500, example = "Blok Karang Baru RT 02 RW 01") String address,
		@Schema(nullable = true, example = "2026-01-20", description = "not in the future") LocalDate eventDate,
		@Schema(nullable = true, example = "kemensos",
				description = "the body the reporter wishes: a code of GET /api/v1/agencies") String agencyCode,
		@Schema(requiredMode = RequiredMode.REQUIRED,
				description = "agency and public do not learn who reports") Boolean anonymous,
		@Schema(requiredMode = RequiredMode.REQUIRED, description = "the public reads nothing of it") Boolean secret,
		@Schema(nullable = true,
				description = "through which door it came; honoured for trusted clients (X-Client-Key), else API") String channel,
		@Schema(nullable = true, description = "needed unless anonymous") PersonRequest reporter,
		@Schema(nullable = true, defaultValue = "false",
				description = "the reporter of an anonymous report allows the body that handles it to open masked numbers, "
						+ "one by one and with a reason; absent means no") Boolean numbersMayBeOpened,
		@Schema(nullable = true, example = "{\"bansos-program\": \"1\", \"bansos-pernah\": true}",
				description = "answers to the questions of the category (GET /api/v1/categories), by the code of the "
						+ "question: the code of a choice, true or false, a whole number, a date, or a line of text of at "
						+ "most 300 characters. Officers and the reporter read them, the public does not") Map<String, String> answers){

	/** Who reports. */
	@Schema(name = "Reporter")
	record PersonRequest(@Schema(maxLength = 150, example = "Maman Rukmana") String name,
			@Schema(nullable = true, example = "0812 3456 7890",
					description = "phone or e-mail, at least one") String phone,
			@Schema(nullable = true, example = "maman@example.org") String email) {

		@Override
		public String toString() {
			return "PersonRequest[hidden]";
		}

	}

	/** What is wrong before the rules of a report can be asked. */
	List<FieldError> unsaid() {
		var errors = new ArrayList<FieldError>();
		if (this.anonymous == null) {
			errors.add(new FieldError("anonymous", "api.switchMissing"));
		}
		if (this.secret == null) {
			errors.add(new FieldError("secret", "api.switchMissing"));
		}
		return errors;
	}

	NewReport through(String effectiveChannel) {
		var person = (this.reporter == null) ? null
				: new NewReport.Person(this.reporter.name(), this.reporter.phone(), this.reporter.email());
		return new NewReport(this.kind, this.title, this.text, this.category, this.regionCode, this.address,
				this.eventDate, this.agencyCode, this.anonymous, this.secret, effectiveChannel, person,
				Boolean.TRUE.equals(this.numbersMayBeOpened), null, this.answers);
	}

	/** The words may name people. */
	@Override
	public String toString() {
		return "ReportRequest[hidden]";
	}

}
