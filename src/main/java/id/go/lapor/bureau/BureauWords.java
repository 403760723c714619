package id.go.lapor.bureau;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import id.go.lapor.agency.Agency;
import id.go.lapor.agency.AgencyDirectory;
import id.go.lapor.engine.Role;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Offices, units, days and deeds as people say them, in the reader's language. */
@Component
class BureauWords {

	private static final Map<String, String> ZONES = Map.of("Asia/Jakarta", "WIB", "Asia/Makassar", "WITA",
			"Asia/Jayapura", "WIT");

	private final MessageSource messages;

	private final AgencyDirectory agencies;

	BureauWords(MessageSource messages, AgencyDirectory agencies) {
		this.messages = messages;
		this.agencies = agencies;
	}

	String of(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	String office(String id) {
		return of("bureau.office." + id);
	}

	String offices(Collection<Role> offices) {
		return offices.stream().sorted().map((office) -> office(office.id())).collect(Collectors.joining(", "));
	}

	/** What a unit answers for; the code where nobody wrote words for it. */
	String function(String code) {
		return this.messages.getMessage("bureau.function." + code, null, code, LocaleContextHolder.getLocale());
	}

	/** The name of an agency, also of a closed one. */
	String agency(String code) {
		return this.agencies.find(code).map(Agency::name).orElse(code);
	}

	String agencies(Collection<String> codes) {
		return codes.stream().sorted().map(this::agency).collect(Collectors.joining(", "));
	}

	/** {@code Kamis, 26 November 2026}. */
	String day(LocalDate day) {
		return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", LocaleContextHolder.getLocale()).format(day);
	}

	/** {@code 26 November 2026 10.32 WIB}. */
	String instant(Instant instant, ZoneId zone) {
		return DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm", LocaleContextHolder.getLocale())
			.format(instant.atZone(zone)) + " " + ZONES.getOrDefault(zone.getId(), zone.getId());
	}

	/** One line of the history. */
	String deed(BureauDeed deed, ZoneId zone) {
		return of("bureau.deed." + deed.kind(), deed.account(), deed.subject(), words(deed), instant(deed.at(), zone));
	}

	/** An office and an agency are kept in codes. */
	private String words(BureauDeed deed) {
		return switch (deed.kind()) {
			case STAFF_OPENED, STAFF_PLACED, STAFF_ON -> {
				var codes = deed.words().split(" ");
				yield office(codes[0]) + ", " + agency(codes[1]);
			}
			default -> deed.words();
		};
	}

}
