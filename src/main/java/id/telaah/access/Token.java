package id.telaah.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A key with which a machine asks in the name of a person.
 *
 * @param permits which of the person's permits it carries; never more than the person has when it is used
 * @param readOnly only for requests that change nothing
 * @param lastUsed to the minute
 */
public record Token(
        UUID id,
        UUID person,
        String name,
        Set<Permit> permits,
        boolean readOnly,
        Instant created,
        Instant expires,
        Optional<Instant> revoked,
        Optional<Instant> lastUsed) {
    public Token {
        permits = Set.copyOf(permits);
    }
}
