package id.go.lapor.duplicate;

import java.time.LocalDate;

/**
 * A report as it is compared.
 *
 * @param id what it is called by
 * @param text its masked words
 * @param region code by Kepmendagri such as {@code 32.04.12}, or empty
 * @param filedOn the day it was filed, or null
 */
record FiledReport(String id, String text, String region, LocalDate filedOn) {

}
