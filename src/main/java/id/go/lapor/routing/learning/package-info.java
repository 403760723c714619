/**
 * Learns from decided cases which body answers which report, and says how sure it is. The
 * same examples give the same model, whatever their order and on whichever node: nothing
 * here knows a clock, a database, a thread's turn or chance. Internal to the room.
 */
package id.go.lapor.routing.learning;
