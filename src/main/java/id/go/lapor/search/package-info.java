/**
 * Promises that reports are found by their words, by everybody among what everybody may
 * read and by an officer among what the office may: nothing else has any influence on
 * what is found, counted, marked or suggested. The index follows the cases; no case ever
 * waits for the index.
 */
@ApplicationModule(allowedDependencies = { "language", "agency", "complaint", "privacy", "tag" })
package id.go.lapor.search;

import org.springframework.modulith.ApplicationModule;
