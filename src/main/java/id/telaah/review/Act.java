package id.telaah.review;

import id.telaah.audit.Audited;
import id.telaah.dossier.Dossier;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Something that was done, as the trail keeps it. */
record Act(
        String action,
        String subject,
        Optional<UUID> institution,
        Map<String, String> before,
        Map<String, String> after)
        implements Audited {
    Act {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    static Act onDossier(String action, Dossier dossier, Map<String, String> before, Map<String, String> after) {
        return new Act(action, "dossier:" + dossier.id(), Optional.of(dossier.institution()), before, after);
    }

    static Act onIndicator(
            String action, Dossier dossier, int indicator, Map<String, String> before, Map<String, String> after) {
        return new Act(
                action,
                "indicator:%s/I%02d".formatted(dossier.id(), indicator),
                Optional.of(dossier.institution()),
                before,
                after);
    }
}
