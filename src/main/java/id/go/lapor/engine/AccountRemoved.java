package id.go.lapor.engine;

/** An account is gone; what was kept for it goes too. */
public record AccountRemoved(String user) {

}
