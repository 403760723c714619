package id.go.lapor.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import id.go.lapor.engine.OfficeChanged;
import id.go.lapor.engine.Officer;
import id.go.lapor.engine.OfficerDirectory;
import id.go.lapor.engine.PasswordChanged;
import id.go.lapor.secondfactor.SecondFactorChanged;
import id.go.lapor.secondfactor.SecondFactorChanged.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentCaptor;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

/** Who hears what of an account, and in which words. */
class SecurityLettersTests {

	private static final Instant NOW = Instant.parse("2026-02-02T02:00:00Z");

	private static final Officer SITI = new Officer("siti", "Siti N.", "siti@go.example");

	private final OfficerDirectory officers = mock(OfficerDirectory.class);

	private final AccountLetters letters = mock(AccountLetters.class);

	private final MailCarrier mail = mock(MailCarrier.class);

	private final SecurityLetters house = new SecurityLetters(this.officers, this.letters,
			Clock.fixed(NOW, ZoneOffset.UTC));

	@ParameterizedTest
	@EnumSource(Change.class)
	void tellsTheOfficerWhatHappenedAndWhatToDo(Change change) {
		given(this.officers.find("siti")).willReturn(Optional.of(SITI));

		this.house.tell(new SecondFactorChanged("siti", change));

		var letter = sent(written());
		assertThat(letter.to()).isEqualTo("siti@go.example");
		assertThat(letter.subject()).contains("akun petugas Anda");
		assertThat(letter.body()).contains("Siti N.", letter.subject(), "https://lapor.example/petugas/keamanan",
				"segera ganti kata sandi");
	}

	@Test
	void tellsTheOfficerOfAnotherPassword() {
		given(this.officers.find("siti")).willReturn(Optional.of(SITI));

		this.house.tell(new PasswordChanged("siti"));

		assertThat(sent(written()).subject()).isEqualTo("Kata sandi akun petugas Anda diganti");
	}

	@Test
	void tellsThoseWhoWatchOfEachNewIdentityOfficerAndOfNoOtherOffice() {
		var watcher = new Officer("panrb", "Pengawas", "panrb@go.example");
		given(this.officers.holding("oversight-panrb")).willReturn(List.of(watcher));
		given(this.officers.holding("oversight-ombudsman")).willReturn(List.of());
		given(this.officers.find("panrb")).willReturn(Optional.of(watcher));

		this.house.tell(new OfficeChanged("baru", "identity-officer", true, "admin"));
		this.house.tell(new OfficeChanged("baru", "verifier", true, "admin"));
		this.house.tell(new OfficeChanged("baru", "identity-officer", true, null));

		var letter = sent(written());
		assertThat(letter.to()).isEqualTo("panrb@go.example");
		assertThat(letter.subject()).contains("baru", "pejabat pelindung data");
		assertThat(letter.body()).contains("admin");
	}

	@Test
	void writesToNobodyWithoutAnAddress() {
		given(this.officers.find("siti")).willReturn(Optional.of(new Officer("siti", "Siti N.", "")));
		given(this.officers.find("gone")).willReturn(Optional.empty());

		this.house.tell(new SecondFactorChanged("siti", Change.RELEASED));
		this.house.tell(new SecondFactorChanged("gone", Change.RELEASED));

		verify(this.letters, never()).write(any());
	}

	@Test
	void sendsNothingToWhoLeftMeanwhileNorASecondTime() {
		given(this.officers.find("siti")).willReturn(Optional.empty());
		given(this.letters.lock(7)).willReturn(Optional.of(new AccountLetter("siti", "PASSWORD", "siti", null, NOW)));
		given(this.letters.lock(8)).willReturn(Optional.empty());

		delivery().deliver(7);
		delivery().deliver(8);

		verify(this.mail, never()).send(any());
		verify(this.letters).remove(7);
	}

	/** The one letter that was written. */
	private AccountLetter written() {
		var letter = ArgumentCaptor.forClass(AccountLetter.class);
		verify(this.letters).write(letter.capture());
		return letter.getValue();
	}

	private Letter sent(AccountLetter written) {
		given(this.letters.lock(7)).willReturn(Optional.of(written));
		delivery().deliver(7);
		var letter = ArgumentCaptor.forClass(Letter.class);
		verify(this.mail).send(letter.capture());
		verify(this.letters).remove(7);
		return letter.getValue();
	}

	private AccountLetterDelivery delivery() {
		var words = new ResourceBundleMessageSource();
		words.setDefaultEncoding("UTF-8");
		words.setFallbackToSystemLocale(false);
		words.setBasenames("messages/secondfactor");
		return new AccountLetterDelivery(this.letters, this.officers, this.mail, words,
				new Links("https://lapor.example"));
	}

}
