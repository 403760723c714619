package id.go.lapor.bureau;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Another body's account, unit or day is answered like one that never was: whoever
 * guesses learns nothing.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NotOfThisBody extends RuntimeException {

}
