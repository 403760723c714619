package id.go.lapor.architecture.violations.complaint;

import jakarta.servlet.http.HttpServletRequest;

/** A deliberate violation: the subject that knows the web. */
class Browsing {

	HttpServletRequest request;

}
