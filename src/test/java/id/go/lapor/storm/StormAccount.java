package id.go.lapor.storm;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The account after a storm: what the clients were told against what the database holds,
 * by SQL alone, with nothing of the house's own code. Taken when no job is due any more.
 *
 * @see Defect.Kind for what it finds
 */
final class StormAccount {

	private final JdbcClient database;

	private final Map<String, CasePicture> calm;

	/**
	 * @param calm one picture for each status that cases may rest in, taken of cases that
	 * came there in calm weather
	 */
	StormAccount(JdbcClient database, Map<String, CasePicture> calm) {
		this.database = database;
		this.calm = calm;
	}

	/** The pictures of these cases, by their status. */
	static Map<String, CasePicture> calm(JdbcClient database, List<String> numbers) {
		var pictures = CasePictures.of(database);
		return numbers.stream().map(pictures::get).collect(Collectors.toMap(CasePicture::status, (picture) -> picture));
	}

	/** Nothing, if everything adds up. */
	List<Defect> defects(ClientLedger ledger) {
		var pictures = CasePictures.of(this.database);
		return Stream
			.of(new AnswersKept(this.database, pictures).defects(ledger), new CasesWhole(pictures, this.calm).defects(),
					new EngineClean(this.database).defects())
			.flatMap((found) -> found)
			.toList();
	}

}
