package id.go.lapor.privacy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The masked places of a report, each under an opaque id. The id is keyed and made of
 * where the place stands, in which version of the masking: never of what stands there,
 * and it can be compared with no other report's.
 *
 * Of an anonymous report only numbers may be opened that an office looks up in a register
 * of its own. A telephone or an address stays closed whoever it belongs to: whether a
 * button is there must not tell whether the number is the reporter's.
 */
@Component
public class MaskedFields {

	private static final Set<String> LOOKED_UP = Set.of("nik", "kk", "card", "bpjs", "npwp", "account", "plate");

	private static final Set<String> REACH_SOMEBODY = Set.of("phone", "spelled-phone", "own-phone", "email");

	private static final int ID_LENGTH = 32;

	/** Less than that is no secret, and stands in every text. */
	private static final int SHORTEST_SECRET = 4;

	private final IdentityVault vault;

	private final MaskingCorrections corrections;

	private final MasterKeys keys;

	MaskedFields(IdentityVault vault, MaskingCorrections corrections, MasterKeys keys) {
		this.vault = vault;
		this.corrections = corrections;
		this.keys = keys;
	}

	/** Whether an office may have to look up what this rule finds. */
	public static boolean isLookedUp(String rule) {
		return LOOKED_UP.contains(rule);
	}

	/**
	 * The report as it has to be read now, in pieces.
	 * @throws ReportErased if there is no original any more
	 */
	@Transactional(readOnly = true)
	public FieldedReport of(String caseNumber, boolean anonymous) {
		var parts = parts(caseNumber, anonymous);
		return new FieldedReport(pieces(parts, TextPart.TITLE), pieces(parts, TextPart.TEXT),
				pieces(parts, TextPart.ADDRESS));
	}

	/**
	 * The masked place with this id; empty if none has it, or none any more.
	 * @throws ReportErased if there is no original any more
	 */
	@Transactional(readOnly = true)
	public Optional<MaskedField> find(String caseNumber, boolean anonymous, String id) {
		return places(caseNumber, anonymous).map(Place::field).filter((field) -> field.id().equals(id)).findFirst();
	}

	/**
	 * What stands at a place, as written. Only the room {@code reveal} calls it, which
	 * writes down who will see it in the same transaction.
	 * @throws IllegalStateException if the place may not be opened
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public String reveal(String caseNumber, boolean anonymous, String id) {
		return places(caseNumber, anonymous).filter((place) -> place.field().id().equals(id))
			.filter((place) -> place.field().revealable())
			.findFirst()
			.map(Place::words)
			.orElseThrow(() -> new IllegalStateException("This place stays closed"));
	}

	/**
	 * An officer's words about a report without anything that is masked in it, however
	 * its digits are parted.
	 */
	@Transactional(readOnly = true)
	public String without(String caseNumber, boolean anonymous, String words) {
		return without(places(caseNumber, anonymous), words);
	}

	/**
	 * What an officer writes to the reporter or the public, without the numbers that were
	 * masked in the report because they lead to somebody: whoever opened one does not
	 * repeat it. A telephone stays, it may be the office's own.
	 */
	@Transactional(readOnly = true)
	public String withoutLookedUp(String caseNumber, String words) {
		return this.vault.isErased(caseNumber) ? words
				: without(places(caseNumber, true).filter((place) -> isLookedUp(place.field().kind())), words);
	}

	private static String without(Stream<Place> places, String words) {
		return places.map((place) -> secret(place.words()))
			.flatMap(Optional::stream)
			.reduce(words, (left, secret) -> secret.matcher(left).replaceAll("[…]"), (one, other) -> other);
	}

	private static Optional<Pattern> secret(String words) {
		var digits = words.replaceAll("\\D", "");
		if (digits.length() >= SHORTEST_SECRET * 2) {
			return Optional.of(Pattern.compile(digits.chars()
				.mapToObj((digit) -> "" + (char) digit)
				.collect(Collectors.joining("[^0-9a-zA-Z]{0,3}"))));
		}
		return (words.strip().length() >= SHORTEST_SECRET)
				? Optional.of(Pattern.compile(Pattern.quote(words.strip()), Pattern.CASE_INSENSITIVE))
				: Optional.empty();
	}

	private Stream<Place> places(String caseNumber, boolean anonymous) {
		return parts(caseNumber, anonymous).stream().flatMap((part) -> part.places().stream());
	}

	private List<Part> parts(String caseNumber, boolean anonymous) {
		var original = this.vault.original(caseNumber);
		var masked = this.corrections.masked(caseNumber, anonymous);
		var reporter = this.vault.reporter(caseNumber).orElse(new Reporter(null, null, null));
		int version = this.corrections.versions(caseNumber).size();
		var parts = new ArrayList<Part>();
		parts.add(part(TextPart.TITLE, original.title(), masked.title()));
		parts.add(part(TextPart.TEXT, original.text(), masked.text()));
		if (masked.address() != null) {
			parts.add(part(TextPart.ADDRESS, original.address(), masked.address()));
		}
		for (var part : parts) {
			var own = new OwnPlaces(reporter, part.original());
			part.masked()
				.findings()
				.forEach((found) -> part.places()
					.add(new Place(
							new MaskedField(id(caseNumber, version, part.name(), found), found.rule(),
									isRevealable(found, anonymous, own)),
							part.original().substring(found.start(), found.end()))));
		}
		return parts;
	}

	private static Part part(TextPart name, String original, MaskedText masked) {
		return new Part(name, original, masked, new ArrayList<>());
	}

	private static boolean isRevealable(Finding found, boolean anonymous, OwnPlaces own) {
		if (!anonymous) {
			return LOOKED_UP.contains(found.rule()) || REACH_SOMEBODY.contains(found.rule());
		}
		return LOOKED_UP.contains(found.rule()) && !own.hold(found.start(), found.end());
	}

	private static List<FieldPiece> pieces(List<Part> parts, TextPart name) {
		return parts.stream()
			.filter((part) -> part.name() == name)
			.findFirst()
			.map(MaskedFields::pieces)
			.orElse(List.of());
	}

	private static List<FieldPiece> pieces(Part part) {
		var pieces = new ArrayList<FieldPiece>();
		var places = part.places().iterator();
		part.masked()
			.pieces(part.original())
			.forEach((piece) -> pieces
				.add(new FieldPiece(piece.words(), (piece.rule() != null) ? places.next().field() : null)));
		return pieces;
	}

	private String id(String caseNumber, int version, TextPart part, Finding found) {
		var place = version + "/" + part + "/" + found.rule() + "/" + found.start() + "/" + found.end();
		return KeyedHash.hex(this.keys.newest().derive("masked fields", new byte[0]), bytes(caseNumber), bytes(place))
			.substring(0, ID_LENGTH);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private record Part(TextPart name, String original, MaskedText masked, List<Place> places) {
	}

	private record Place(MaskedField field, String words) {
	}

}
