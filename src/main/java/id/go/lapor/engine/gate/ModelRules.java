package id.go.lapor.engine.gate;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * All rules together: the tests read our own models with them, the engine reads an
 * analyst's with the very same ones.
 */
public class ModelRules {

	private final Supplier<Vocabulary> words;

	public ModelRules(Supplier<Vocabulary> words) {
		this.words = words;
	}

	/**
	 * Reads files that are deployed together.
	 * @param files content by resource name
	 */
	public Findings inspect(Map<String, byte[]> files) {
		var findings = new Findings();
		inspect(files, findings);
		return findings;
	}

	/** The same, adding to what earlier bundles gave. */
	public void inspect(Map<String, byte[]> files, Findings findings) {
		var bundle = Bundle.of(files);
		rules().forEach((rule) -> rule.check(bundle, findings));
	}

	/** The permanent names of all rules. */
	public List<String> names() {
		return rules().stream().map(ModelRule::name).toList();
	}

	private List<ModelRule> rules() {
		var vocabulary = this.words.get();
		return List.of(new FilesAreReadable(), new ProcessIsNamedAsItsFile(), new HistoryEnds(), new VersionIsTagged(),
				new ElementIdsSpeak(), new TasksCallTheirDelegate(vocabulary), new ListenersAreOurs(vocabulary),
				new FormsTravelAlong(), new MessagesArePastTense(), new VariablesAreCamelCase(), new WaitsHaveAClock(),
				new TimersAreDeadlines(vocabulary), new ReasonsAreWritten(), new EverythingIsDrawn(),
				new DiagramsFitAGlance(), new CallsBindLatest(), new SendingIsAJob(), new NoCodeInModels(),
				new ExpressionsArePlain(vocabulary), new CandidatesAreRoles(vocabulary), new DecisionsAreTables(),
				new CellsCanBeRead(), new CellsKnowNoTime(), new DeadlinesAlwaysAnswer());
	}

}
