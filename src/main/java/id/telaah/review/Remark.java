package id.telaah.review;

import id.telaah.access.Role;
import java.time.Instant;
import java.util.UUID;

/**
 * A comment on an indicator. It is never changed; who erred writes another one.
 *
 * @param person name at that time
 * @param role in which it was written
 */
public record Remark(UUID id, int indicator, String text, String person, Role role, Instant at) {}
