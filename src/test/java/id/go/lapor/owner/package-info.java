/**
 * No report without an owner: cases drawn by lot go through the real process, with
 * officers and reporters who act by lot, bodies that close in the middle of it, and
 * accusations. At every rest somebody has to hold the case, and at the end stands an
 * answer or a reason for archiving.
 */
package id.go.lapor.owner;
