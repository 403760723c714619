package id.go.lapor.agency;

/** Who wrote a row: the shipped file may change its own rows only. */
enum Origin {

	FILE, ADMINISTRATOR

}
