package id.telaah.kb;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The validated content of a {@code kb/} folder.
 *
 * @param version the version the folder states for itself
 * @param digest {@code sha256:} and the digest of all its files by path
 */
public record KnowledgeBase(
        String version,
        String digest,
        List<Instrument> instruments,
        Vocabulary vocabulary,
        List<DocumentForm> forms,
        List<LegalInstrument> register) {
    public KnowledgeBase {
        instruments = List.copyOf(instruments);
        forms = List.copyOf(forms);
        register = List.copyOf(register);
    }

    /**
     * Loads and validates a folder.
     *
     * @throws KnowledgeBaseException with every fault found, each with file and place
     */
    public static KnowledgeBase load(Path folder) {
        return new KnowledgeBaseLoader(folder).load();
    }

    public Optional<Instrument> instrument(String id) {
        return instruments.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst();
    }
}
