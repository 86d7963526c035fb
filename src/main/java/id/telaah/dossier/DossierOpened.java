package id.telaah.dossier;

import id.telaah.audit.Audited;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A dossier was opened. */
public record DossierOpened(Dossier dossier) implements Audited {
    @Override
    public String action() {
        return "dossier.opened";
    }

    @Override
    public String subject() {
        return "dossier:" + dossier.id();
    }

    @Override
    public Optional<UUID> institution() {
        return Optional.of(dossier.institution());
    }

    @Override
    public Map<String, String> before() {
        return Map.of();
    }

    @Override
    public Map<String, String> after() {
        return Acts.terms(dossier);
    }
}
