package id.go.lapor.privacy.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.go.lapor.privacy.text.NameReading.Certainty;

/**
 * Somebody's account on a social network: "IG @budi_99", "id line budi88", "fb Budi
 * Santoso". The account of an office or a newspaper stays, and so does a bare "@" name
 * without a network beside it: that is how people call an office.
 */
final class HandleRule implements Rule {

	private static final String RULE = "handle";

	private static final String NETWORK = "instagram|insta|ig|facebook|fb|tik ?tok|twitter|telegram|tele|line|threads|youtube|akun|dm|mention|follow";

	private static final String WHOSE = "(?: (?:saya|sy|aku|gue|gw|nya|pribadi|pelaku|dia|beliau|anak saya|suami saya))?";

	private static final Keywords NETWORKS = new Keywords("(?:" + NETWORK + ")(?:nya|ku)?");

	private static final Pattern AT = Pattern.compile("(?<![a-z0-9._@])@[a-z0-9._]{3,30}");

	private static final Pattern BARE = Pattern
		.compile("(?<![a-z0-9])(?:(?:instagram|insta|ig|tik ?tok|twitter|telegram|line|threads|fb|facebook)" + WHOSE
				+ " ?[:=]? ?)((?=[a-z0-9._]{0,29}[0-9_])[a-z0-9][a-z0-9._]{3,28}[a-z0-9])(?![a-z0-9@])");

	private static final Pattern LATER = Pattern.compile(
			"[ ,.]{1,3}(?:(?:di|lewat|via|akun|itu|dari) ){0,2}(?:instagram|ig|facebook|fb|tiktok|twitter|telegram)(?![a-z])");

	private static final Pattern OFFICE = Pattern.compile(
			"(?:^|[._0-9])(?:pem(?:kab|kot|da|des|prov)|dinas|dis[a-z]{3,}|kemen|kementerian|kab|kota|pol(?:res|da|sek|ri)|humas|bpjs|pln|pdam|bank|bri|bni|bca|kpk"
					+ "|ombudsman|lapor|info|rsud|puskesmas|bmkg|bpbd|bnpb|basarnas|kpu|bawaslu|dpr|presiden|gubernur|bupati|walikota|telkom|indihome|pertamina|jne|kai|samsat"
					+ "|kominfo|kantor|desa|kelurahan|kecamatan|prov|jateng|jabar|jatim|dki)"
					+ "|official|resmi|news|berita|kompas|detik|tribun|tempo|media|tv$|\\.com|\\.id$|ri$");

	private static final NameAfter NAMES = new NameAfter(RULE, Placeholder.HANDLE,
			"(?:facebook|fb|akun fb|akun facebook)" + WHOSE + " ?[:=]? ", Certainty.LIKELY);

	@Override
	public List<Hit> in(LegibleText text) {
		Hits hits = new Hits();
		Matcher at = text.matcher(AT);
		while (at.find()) {
			int end = end(text, at.end());
			if (isPersonal(text, at.start() + 1, end)
					&& (NETWORKS.stand(text, at.start()) || isFollowed(text, at.end()))) {
				hits.add(new Hit(RULE, Placeholder.HANDLE, at.start(), end));
			}
		}
		Matcher bare = text.matcher(BARE);
		while (bare.find()) {
			if (isPersonal(text, bare.start(1), bare.end(1))
					&& !text.between(bare.start(1), bare.end(1)).matches("[\\d.]+")) {
				hits.add(new Hit(RULE, Placeholder.HANDLE, bare.start(1), bare.end(1)));
			}
		}
		hits.addAll(NAMES.in(text));
		return hits.list();
	}

	private static boolean isFollowed(LegibleText text, int end) {
		return LATER.matcher(text.between(end, Math.min(text.length(), end + 30))).lookingAt();
	}

	/** A dot that ends the sentence is none of the name. */
	private static int end(LegibleText text, int end) {
		return (text.at(end - 1) == '.') ? end - 1 : end;
	}

	private static boolean isPersonal(LegibleText text, int from, int to) {
		String name = text.between(from, to);
		return name.chars().anyMatch(Character::isLetter) && !OFFICE.matcher(name).find();
	}

}
