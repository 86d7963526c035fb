package id.telaah.dossier;

import id.telaah.audit.Audited;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A dossier is judged under other terms. */
public record TermsChanged(Dossier was, Dossier is) implements Audited {
    @Override
    public String action() {
        return "dossier.terms-changed";
    }

    @Override
    public String subject() {
        return "dossier:" + is.id();
    }

    @Override
    public Optional<UUID> institution() {
        return Optional.of(is.institution());
    }

    @Override
    public Map<String, String> before() {
        return Acts.terms(was);
    }

    @Override
    public Map<String, String> after() {
        return Acts.terms(is);
    }
}
