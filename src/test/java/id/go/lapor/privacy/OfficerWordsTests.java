package id.go.lapor.privacy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import id.go.lapor.LaporTest;
import id.go.lapor.complaint.CaseNumber;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What officers type is kept, in however many windows they type it. */
@LaporTest
@Tag("postgres")
class OfficerWordsTests {

	private static final int WINDOWS = 4;

	@Autowired
	OfficerWords words;

	@Test
	void windowsThatSaveTheFirstTextAtOnceDoNotFail() throws Exception {
		var windows = Executors.newFixedThreadPool(WINDOWS);
		try {
			for (int round = 0; round < 20; round++) {
				var phase = "phase-" + round;
				var together = new CyclicBarrier(WINDOWS);
				List<Callable<Void>> saves = IntStream.range(0, WINDOWS)
					.<Callable<Void>>mapToObj((window) -> () -> save(phase, "Jendela " + window, together))
					.toList();
				for (var saved : windows.invokeAll(saves)) {
					saved.get();
				}
				assertThat(this.words.read(phase, "answer")).get().asString().startsWith("Jendela ");
			}
		}
		finally {
			windows.shutdown();
		}
	}

	private Void save(String phase, String text, CyclicBarrier together) throws Exception {
		together.await();
		this.words.write(CaseNumber.of("5724000000"), phase, "answer", "petugas", text);
		return null;
	}

}
