package id.go.lapor.engine.gate;

/** Every process says for how long its history is kept; without it nothing is removed. */
class HistoryEnds implements ModelRule {

	@Override
	public String name() {
		return "history-time-to-live";
	}

	@Override
	public void check(Bundle bundle, Findings findings) {
		for (var file : bundle.diagrams()) {
			for (var process : file.processes()) {
				var keep = process.getCamundaHistoryTimeToLiveString();
				findings.expect(keep != null && keep.matches("P?\\d+D?"), this, file, process, keep);
			}
		}
	}

}
