/**
 * What exists in the demo only: a clock that the administrator moves.
 */
@org.springframework.modulith.ApplicationModule(displayName = "demo", allowedDependencies = { "engine" })
package id.go.lapor.demo;
