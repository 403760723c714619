/**
 * Finds in a text what points to a person: each rule has a name, a class of its own and a
 * linear cost. Internal to the room; others ask {@link id.go.lapor.privacy.Masking}.
 */
package id.go.lapor.privacy.text;
