/**
 * Promises that intake and process are one transaction: a storm of {@code kill -9} over
 * two nodes under load, and the account that is taken afterwards.
 */
package id.go.lapor.storm;
