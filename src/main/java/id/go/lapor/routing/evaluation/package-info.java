/**
 * Measures what was learned on reports whose right body is known: reads two files, learns
 * from the one, answers the other and prints how often that was right. Internal to the
 * room; started by {@link id.go.lapor.routing.EvaluationCommand}.
 */
package id.go.lapor.routing.evaluation;
