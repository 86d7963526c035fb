package id.telaah.dossier;

import id.telaah.audit.Audited;
import id.telaah.reporting.Result;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The machine judged a dossier, and something was new. */
public record DossierJudged(Dossier dossier, UUID judgement, Result.IndexEntry index, int files) implements Audited {
    @Override
    public String action() {
        return "dossier.judged";
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
        return Map.of(
                "judgement",
                judgement.toString(),
                "index",
                index.shown(),
                "rating",
                index.rating(),
                "files",
                Integer.toString(files));
    }
}
