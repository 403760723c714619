package id.go.lapor.engine.gate;

/**
 * One process, one file, one name: from the room to the diagram and back without
 * searching.
 */
class ProcessIsNamedAsItsFile implements ModelRule {

	@Override
	public String name() {
		return "process-name";
	}

	@Override
	public void check(Bundle bundle, Findings findings) {
		for (var file : bundle.diagrams()) {
			var processes = file.processes();
			findings.expect(processes.size() == 1, this, file.resource(), "-", file.baseName());
			for (var process : processes) {
				boolean fine = process.getId().matches(Names.KEBAB) && process.getId().equals(file.baseName())
						&& process.isExecutable();
				findings.expect(fine, this, file, process, file.baseName());
			}
		}
	}

}
