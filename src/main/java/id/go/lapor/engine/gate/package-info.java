/**
 * The gate that every model passes, from us or from an analyst: broken ones stay outside,
 * and the refusal names element, rule and remedy.
 */
package id.go.lapor.engine.gate;
