package id.go.lapor.duty;

/**
 * Why somebody is away: a choice and no words, because nobody's illness belongs here. Who
 * is ill is on leave.
 */
enum AbsenceReason {

	LEAVE, OFFICIAL_TRAVEL, TRAINING, OTHER

}
