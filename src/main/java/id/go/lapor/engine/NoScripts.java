package id.go.lapor.engine;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/**
 * Runs no script in any language, wherever it comes from. The gate refuses them at
 * deployment; this is the second line, because an engine always brings a JUEL script
 * engine along.
 */
class NoScripts implements ScriptEngineResolver {

	@Override
	public void addScriptEngineFactory(ScriptEngineFactory factory) {
		// no engine may be added
	}

	@Override
	public ScriptEngineManager getScriptEngineManager() {
		return null;
	}

	@Override
	public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
		throw new ProcessEngineException("Scripts are not allowed here (language " + language
				+ "): use a delegate, a decision table or a plain expression.");
	}

}
