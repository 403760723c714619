/**
 * Promises a house that answers too early: the defect that the storm must find.
 */
package id.go.lapor.storm.planted;
