package id.telaah.access;

import java.util.Objects;

/** A value that somebody typed cannot be taken. */
public final class Unfit extends RuntimeException {
    private final String what;

    /**
     * @param what code of the value and the reason, such as {@code person.login}; the key of its message
     * @param given the value; empty for secrets
     */
    public Unfit(String what, String given) {
        super(given);
        this.what = what;
    }

    public String what() {
        return what;
    }

    public String given() {
        return Objects.requireNonNullElse(getMessage(), "");
    }
}
