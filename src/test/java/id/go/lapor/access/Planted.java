package id.go.lapor.access;

import org.springframework.web.bind.annotation.ResponseBody;

/** A deliberate violation: a handler that asks nobody who they are. Not a bean. */
class Planted {

	@ResponseBody
	public String open() {
		return "open";
	}

}
