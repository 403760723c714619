package id.go.lapor.notification;

/** What carries a message. */
enum Carrier {

	EMAIL, SMS

}
