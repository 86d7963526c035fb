package id.telaah.desk;

import id.telaah.access.NotYours;
import id.telaah.access.Viewer;
import id.telaah.dossier.DocumentSearch;
import id.telaah.dossier.EvidenceFile;
import id.telaah.dossier.EvidenceFiles;
import id.telaah.reading.Passage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens documents at a citation, at a page, or where words stand. */
@Component
final class Sheets {
    private final EvidenceFiles files;
    private final DocumentSearch search;

    Sheets(EvidenceFiles files, DocumentSearch search) {
        this.files = files;
        this.search = search;
    }

    /**
     * What an address asks for.
     *
     * @param file null for the file of the citation
     * @param page null for the page of the citation, or the first one
     * @param cite key of a {@link Proof}; null for none
     */
    record Asked(
            @Nullable UUID file,
            @Nullable Integer page,
            @Nullable String cite) {
        boolean isNothing() {
            return file == null && cite == null;
        }
    }

    /** The document that an address asks for; the first citation when it asks for nothing; empty when there is nothing. */
    Optional<Sheet> open(Viewer viewer, UUID dossier, int indicator, List<Proof> proofs, Asked asked) {
        var path = "/dossiers/%s/indicators/%d".formatted(dossier, indicator);
        var proof = proofs.stream()
                .filter(one -> one.file() != null)
                .filter(one -> asked.isNothing() || one.key().equals(asked.cite()))
                .findFirst()
                .orElse(null);
        var file = asked.file() != null && (proof == null || proof.file() == null)
                ? mine(viewer, dossier, asked.file())
                : proof == null ? null : proof.file();
        return Optional.ofNullable(file).map(found -> sheet(viewer, path, found, proof, asked, proofs));
    }

    /** A file by itself, with words that were looked for marked; empty words for none. */
    Sheet alone(Viewer viewer, EvidenceFile file, int page, String words) {
        var sought = words.strip();
        var shown = Math.max(1, page);
        var text = text(viewer, file, shown, sought.isEmpty() ? null : marking(sought));
        return new Sheet("/files/" + file.id(), file, shown, null, sought, text.orElse(null), List.of());
    }

    private Function<List<Passage>, Quoted> marking(String words) {
        var finder = search.finder(words);
        return passages -> Quoted.words(passages, finder);
    }

    private EvidenceFile mine(Viewer viewer, UUID dossier, UUID id) {
        var file = files.get(viewer, id);
        if (!file.dossier().equals(dossier)) {
            throw new NotYours();
        }
        return file;
    }

    private Sheet sheet(
            Viewer viewer, String path, EvidenceFile file, @Nullable Proof proof, Asked asked, List<Proof> all) {
        var page = asked.page() != null ? Math.max(1, asked.page()) : proof == null ? 1 : proof.page();
        return new Sheet(
                path,
                file,
                page,
                proof,
                "",
                text(viewer, file, page, proof == null ? null : passages -> Quoted.in(passages, proof.entry()))
                        .orElse(null),
                all.stream()
                        .filter(one -> one.file() != null
                                && Objects.requireNonNull(one.file()).id().equals(file.id()))
                        .toList());
    }

    private Optional<TextPage> text(
            Viewer viewer, EvidenceFile file, int page, @Nullable Function<List<Passage>, Quoted> marking) {
        return file.reading() == null
                ? Optional.empty()
                : Optional.of(TextPages.of(files.document(viewer, file.id()), page, marking));
    }
}
