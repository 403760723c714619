package id.go.lapor.agency;

/** A category as it stands in the table, in the order in which people read the list. */
record CategoryRow(Category category, int order, boolean toReview, boolean active, Origin origin) {

	CategoryRow closed() {
		return new CategoryRow(this.category, this.order, this.toReview, false, this.origin);
	}

}
