package id.telaah.audit;

import java.util.Optional;

/**
 * Whether a trail is whole.
 *
 * @param head the last entry that could be believed
 * @param broken the first that could not
 */
public record Verdict(Head head, Optional<Break> broken) {
    public boolean whole() {
        return broken.isEmpty();
    }
}
