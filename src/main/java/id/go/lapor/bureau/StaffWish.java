package id.go.lapor.bureau;

/**
 * What a coordinator typed about an account, to stand in the form again after a refusal.
 *
 * @param office the role's id
 * @param agency the code of the body or unit
 */
record StaffWish(String name, String account, String email, String office, String agency) {

	StaffWish {
		name = Typed.clean(name);
		account = Typed.clean(account);
		email = Typed.clean(email);
		office = Typed.clean(office);
		agency = Typed.clean(agency);
	}

}
