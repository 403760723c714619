/**
 * Knocks at every address of the house as everybody, and compares with docs/access.md.
 */
package id.go.lapor.access;
