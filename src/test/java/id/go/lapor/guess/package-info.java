/**
 * What a guesser of numbers, receipts and contacts learns from answers and their time:
 * nothing.
 */
package id.go.lapor.guess;
