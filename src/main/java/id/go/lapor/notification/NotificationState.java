package id.go.lapor.notification;

/** What became of a message. */
enum NotificationState {

	/** its job has not run, or is being tried again */
	WAITING,

	/** a mail server or gateway took it over */
	SENT,

	/** there is no way to reach this person; kept, not tried again */
	UNREACHABLE

}
