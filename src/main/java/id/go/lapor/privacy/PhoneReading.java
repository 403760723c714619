package id.go.lapor.privacy;

import java.util.Optional;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;

/**
 * What a typed telephone number means: a number, or a refusal as a message key. Numbers
 * without a country are Indonesian. Short codes (112, 1708, 14022) ring at an office and
 * reach no reporter; they get a refusal of their own because that mistake is frequent.
 */
public final class PhoneReading {

	private static final String REGION = "ID";

	private static final int SHORT_CODE_DIGITS = 6;

	private static final int LONGEST = 40;

	private final PhoneNumber number;

	private final String refusal;

	private PhoneReading(PhoneNumber number, String refusal) {
		this.number = number;
		this.refusal = refusal;
	}

	public static PhoneReading of(String typed) {
		if (typed == null || typed.isBlank()) {
			return refused("privacy.phone.missing");
		}
		long digits = typed.chars().filter(Character::isDigit).count();
		if (typed.length() > LONGEST || digits == 0) {
			return refused("privacy.phone.invalid");
		}
		if (digits <= SHORT_CODE_DIGITS) {
			return refused("privacy.phone.shortCode");
		}
		return parse(typed);
	}

	private static PhoneReading parse(String typed) {
		PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
		try {
			Phonenumber.PhoneNumber parsed = numbers.parse(withPlus(typed), REGION);
			if (!numbers.isValidNumber(parsed)) {
				return refused("privacy.phone.invalid");
			}
			return new PhoneReading(new PhoneNumber(numbers.format(parsed, PhoneNumberFormat.E164)), null);
		}
		catch (NumberParseException ex) {
			return refused("privacy.phone.invalid");
		}
	}

	/** "62 812..." is how many people write the country code. */
	private static String withPlus(String typed) {
		String stripped = typed.strip();
		return stripped.matches("\\(?62[^0-9]*8.*") ? "+" + stripped.replaceFirst("^\\(", "") : stripped;
	}

	private static PhoneReading refused(String messageKey) {
		return new PhoneReading(null, messageKey);
	}

	public Optional<PhoneNumber> number() {
		return Optional.ofNullable(this.number);
	}

	/** The message key that says what is wrong, in the room's message files. */
	public Optional<String> refusal() {
		return Optional.ofNullable(this.refusal);
	}

	@Override
	public String toString() {
		return "PhoneReading[" + ((this.refusal != null) ? this.refusal : "a number") + "]";
	}

}
