/**
 * One login for everything an officer opens, and a door to the engine's REST interface
 * that lets through what Tasklist needs and nothing else.
 */
package id.go.lapor.engine.door;
