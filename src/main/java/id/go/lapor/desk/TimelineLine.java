package id.go.lapor.desk;

/**
 * One line of a case's history as officers read it.
 *
 * @param at when, in words
 * @param who by role, in words
 * @param what happened, in words
 * @param detail more of it: a reason, an outcome, a date; or null
 * @param words masked free text, or null
 * @param contribution whether it is a unit's part of an answer
 */
record TimelineLine(String at, String who, String what, String detail, String words, boolean contribution) {
}
