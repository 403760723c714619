/**
 * What happens before the doors open: schema, models, roles, accounts - once, whichever
 * node comes first.
 */
package id.go.lapor.engine.opening;
