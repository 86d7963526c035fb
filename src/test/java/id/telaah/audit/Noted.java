package id.telaah.audit;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An act of a test. */
record Noted(
        String action,
        String subject,
        Optional<UUID> institution,
        Map<String, String> before,
        Map<String, String> after)
        implements Audited {
    static Noted changed(String subject, String from, String to) {
        return new Noted(
                "thing.changed", subject, Optional.of(new UUID(1, 1)), Map.of("value", from), Map.of("value", to));
    }
}
