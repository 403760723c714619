package id.go.lapor.notification;

import java.util.ArrayList;
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

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** An officer hears what happened to the account. */
class SecurityLettersTests {

	private final OfficerDirectory officers = mock(OfficerDirectory.class);

	private final ArrayList<Letter> sent = new ArrayList<>();

	@ParameterizedTest
	@EnumSource(Change.class)
	void tellsTheOfficerWhatHappenedAndWhatToDo(Change change) {
		given(this.officers.find("siti")).willReturn(Optional.of(new Officer("siti", "Siti N.", "siti@go.example")));

		letters(this::take).tell(new SecondFactorChanged("siti", change));

		assertThat(this.sent).singleElement().satisfies((letter) -> {
			assertThat(letter.to()).isEqualTo("siti@go.example");
			assertThat(letter.subject()).contains("akun petugas Anda");
			assertThat(letter.body()).contains("Siti N.", letter.subject(), "https://lapor.example/petugas/keamanan",
					"segera ganti kata sandi");
		});
	}

	@Test
	void tellsTheOfficerOfAnotherPassword() {
		given(this.officers.find("siti")).willReturn(Optional.of(new Officer("siti", "Siti N.", "siti@go.example")));

		letters(this::take).tell(new PasswordChanged("siti"));

		assertThat(this.sent).singleElement()
			.satisfies((letter) -> assertThat(letter.subject()).isEqualTo("Kata sandi akun petugas Anda diganti"));
	}

	@Test
	void tellsThoseWhoWatchOfEachNewIdentityOfficerAndOfNoOtherOffice() {
		given(this.officers.holding("oversight-panrb"))
			.willReturn(List.of(new Officer("panrb", "Pengawas", "panrb@go.example")));
		given(this.officers.holding("oversight-ombudsman")).willReturn(List.of());

		letters(this::take).tell(new OfficeChanged("baru", "identity-officer", true, "admin"));
		letters(this::take).tell(new OfficeChanged("baru", "verifier", true, "admin"));

		assertThat(this.sent).singleElement().satisfies((letter) -> {
			assertThat(letter.to()).isEqualTo("panrb@go.example");
			assertThat(letter.subject()).contains("baru", "pejabat pelindung data");
			assertThat(letter.body()).contains("admin");
		});
	}

	@Test
	void writesToNobodyWithoutAnAddress() {
		given(this.officers.find("siti")).willReturn(Optional.of(new Officer("siti", "Siti N.", "")));
		given(this.officers.find("gone")).willReturn(Optional.empty());

		letters(this::take).tell(new SecondFactorChanged("siti", Change.RELEASED));
		letters(this::take).tell(new SecondFactorChanged("gone", Change.RELEASED));

		assertThat(this.sent).isEmpty();
	}

	@Test
	void failingMailServerStopsNoLogin() {
		given(this.officers.find("siti")).willReturn(Optional.of(new Officer("siti", "Siti N.", "siti@go.example")));

		assertThatCode(() -> letters((letter) -> {
			throw new DeliveryFailed("down");
		}).tell(new SecondFactorChanged("siti", Change.RECOVERY_USED))).doesNotThrowAnyException();
	}

	private Optional<String> take(Letter letter) {
		this.sent.add(letter);
		return Optional.of(letter.id());
	}

	private SecurityLetters letters(MailCarrier mail) {
		var words = new ResourceBundleMessageSource();
		words.setDefaultEncoding("UTF-8");
		words.setFallbackToSystemLocale(false);
		words.setBasenames("messages/secondfactor");
		return new SecurityLetters(this.officers, mail, words, new Links("https://lapor.example"));
	}

}
