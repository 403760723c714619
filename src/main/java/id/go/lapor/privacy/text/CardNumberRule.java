package id.go.lapor.privacy.text;

import java.util.List;

/**
 * Every other number of sixteen digits: social-aid cards (KKS, KIS, KIP), bank cards,
 * whatever is meant. No check digit is asked for: real KKS numbers fail it.
 */
final class CardNumberRule implements Rule {

	@Override
	public List<Hit> in(LegibleText text) {
		return CardDigits.in(text).stream().map((place) -> place.hit("card")).toList();
	}

}
