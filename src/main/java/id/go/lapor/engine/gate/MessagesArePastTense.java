package id.go.lapor.engine.gate;

import org.camunda.bpm.model.bpmn.instance.Message;

/** A message says what happened: {@code lapor.reporterAnswered}. */
class MessagesArePastTense implements ModelRule {

	@Override
	public String name() {
		return "message-name";
	}

	@Override
	public void check(Bundle bundle, Findings findings) {
		for (var file : bundle.diagrams()) {
			for (var message : file.all(Message.class)) {
				var name = String.valueOf(message.getName());
				findings.expect(
						name.matches("lapor\\." + Names.CAMEL)
								&& name.matches(".*(ed|en|wn|ew|ne|nt|de|ld|ht|id|ut|pt)([A-Z].*)?"),
						this, file, message, name);
			}
		}
	}

}
