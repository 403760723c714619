package id.go.lapor.rights;

/**
 * What a reporter asks for.
 *
 * @param name for a correction, as are telephone and e-mail: the whole new truth
 * @param removeText for an erasure: whether the masked words go as well
 */
public record DataDemand(DataRequestKind kind, String name, String phone, String email, boolean removeText) {

	public static DataDemand of(DataRequestKind kind) {
		return new DataDemand(kind, null, null, null, false);
	}

	/** Says nothing of who asks. */
	@Override
	public String toString() {
		return "DataDemand[" + this.kind + "]";
	}

}
