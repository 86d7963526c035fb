package id.telaah.access;

import id.telaah.audit.Audited;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Institutions, agencies, people, grants or tokens changed. */
record AccessChanged(
        String action,
        String subject,
        Optional<UUID> institution,
        Map<String, String> before,
        Map<String, String> after)
        implements Audited {
    AccessChanged {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    static AccessChanged of(String action, String kind, UUID id, Optional<UUID> institution) {
        return new AccessChanged(action, kind + ":" + id, institution, Map.of(), Map.of());
    }

    AccessChanged from(Map<String, String> values) {
        return new AccessChanged(action, subject, institution, values, after);
    }

    AccessChanged to(Map<String, String> values) {
        return new AccessChanged(action, subject, institution, before, values);
    }
}
