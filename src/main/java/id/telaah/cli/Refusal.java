package id.telaah.cli;

import java.util.Objects;

/** A command cannot go on; its message, in Indonesian, is all the person needs. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String key, Object... values) {
        super(Words.say(key, values));
    }

    String message() {
        return Objects.requireNonNull(getMessage());
    }
}
