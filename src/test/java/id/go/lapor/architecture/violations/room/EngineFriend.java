package id.go.lapor.architecture.violations.room;

import org.camunda.bpm.engine.RuntimeService;

/** A deliberate violation: a class of a room that knows the engine. */
class EngineFriend {

	RuntimeService engine;

}
