/** Lets of a file only through what can be seen in it. */
package id.go.lapor.attachment.cleaning;
