package id.go.lapor.archive;

import java.time.ZoneOffset;

import id.go.lapor.audit.CopiedChains;
import id.go.lapor.duplicate.CopiedKeys;

/**
 * Rows that no copy can share: sealed words, the chain of the audit, keys of the words.
 */
final class SealedRowsOfCopies {

	private final CopiedChains chains;

	private final CopiedKeys keys;

	SealedRowsOfCopies(CopiedChains chains, CopiedKeys keys) {
		this.chains = chains;
		this.keys = keys;
	}

	void write(Cast cast, int own, MouldTale tale, CopyTables lines) {
		vault(cast.number(own), cast.filling(own), lines);
		var chain = this.chains.over(tale.of(cast, own), tale.accounts());
		chain.entries().forEach((entry) -> lines.add(HouseTable.AUDIT_ENTRY, entry));
		lines.add(HouseTable.AUDIT_HEAD, chain.head());
		if (tale.isMasked()) {
			keys(cast, own, tale, lines);
		}
	}

	private static void vault(String number, Filling filling, CopyTables lines) {
		var sealed = filling.sealed();
		lines.add(HouseTable.REPORT_KEY, number, sealed.keyId(), sealed.wrappedKey());
		if (sealed.identity() != null) {
			lines.add(HouseTable.REPORTER_IDENTITY, number, sealed.identity());
		}
		sealed.words().forEach((part, words) -> lines.add(HouseTable.ORIGINAL_TEXT, number, part, words));
	}

	private void keys(Cast cast, int own, MouldTale tale, CopyTables lines) {
		var number = cast.number(own);
		var filling = cast.filling(own);
		var received = Piece.moved(tale.lines().get(0).at(), cast).toInstant(ZoneOffset.UTC);
		long micros = this.keys.received(received);
		var keys = this.keys.of(number, filling.title(), filling.text(), filling.address(), filling.region(), received);
		lines.add(HouseTable.DUPLICATE_REPORT, number, micros);
		keys.forEach((key) -> lines.add(HouseTable.DUPLICATE_KEY, key, micros, number));
		if (tale.isOffered()) {
			lines.add(HouseTable.DUPLICATE_PUBLIC_REPORT, number, micros);
			keys.forEach((key) -> lines.add(HouseTable.DUPLICATE_PUBLIC_KEY, key, micros, number));
		}
	}

}
