package id.go.lapor.engine.gate;

/** Every process carries a version tag, so that people can say which model they mean. */
class VersionIsTagged implements ModelRule {

	@Override
	public String name() {
		return "version-tag";
	}

	@Override
	public void check(Bundle bundle, Findings findings) {
		for (var file : bundle.diagrams()) {
			for (var process : file.processes()) {
				var tag = process.getCamundaVersionTag();
				findings.expect(tag != null && !tag.isBlank(), this, file, process, tag);
			}
		}
	}

}
