package id.go.lapor.api;

import id.go.lapor.feedback.Reaction;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

/** What a reporter sends to a case. */
final class Requests {

	private Requests() {
	}

	/** A message. */
	@Schema(name = "Reply")
	record Reply(
			@Schema(maxLength = 5000, example = "Kartu sudah kami terima, terima kasih.",
					description = "needed unless the reaction is SATISFIED") String text,
			@Schema(nullable = true, description = "only while an answer waits for the reporter's reaction, "
					+ "and CONTESTED also to contest an automatic close") Reaction reaction) {

		@Override
		public String toString() {
			return "Reply[hidden]";
		}

	}

	/** A withdrawal. */
	@Schema(name = "Withdrawal")
	record Withdrawal(
			@Schema(nullable = true, maxLength = 5000, example = "Sudah selesai di kantor desa.") String reason) {

		@Override
		public String toString() {
			return "Withdrawal[hidden]";
		}

	}

	/** Less known from now on. */
	@Schema(name = "Privacy")
	record Privacy(
			@Schema(nullable = true, example = "true",
					description = "agency and public may no longer learn who reports") Boolean anonymous,
			@Schema(nullable = true, example = "true",
					description = "the public may no longer read anything of it") Boolean secret) {
	}

	/** Whether single masked numbers of an anonymous report may be opened. */
	@Schema(name = "NumberConsent")
	record NumberConsent(@Schema(requiredMode = RequiredMode.REQUIRED, example = "false",
			description = "the body that handles the report may open a masked number, one by one and with a reason") Boolean allowed) {
	}

	/** Why an archived report should be looked at again. */
	@Schema(name = "SecondLook")
	record SecondLook(@Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 5000,
			example = "Nama dinas dan lokasinya saya sebutkan lengkap di sini.") String text) {

		@Override
		public String toString() {
			return "SecondLook[hidden]";
		}

	}

}
