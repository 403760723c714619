/**
 * The ground that processes run on: one engine, one clock, one login, and a gate that
 * lets no broken model in.
 */
@org.springframework.modulith.ApplicationModule(displayName = "engine", allowedDependencies = { "language", "sla" })
package id.go.lapor.engine;
