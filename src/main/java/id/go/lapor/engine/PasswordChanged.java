package id.go.lapor.engine;

/** An account has another password; whoever knew the old one is to be shown out. */
public record PasswordChanged(String user) {

}
