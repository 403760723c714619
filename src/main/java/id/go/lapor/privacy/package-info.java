/**
 * Nobody learns who wrote a report, nor reads its original words, except through this
 * room: identity and originals lie encrypted per report, and every text that leaves is
 * masked first.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "complaint" })
package id.go.lapor.privacy;
