package id.telaah.desk;

import id.telaah.dossier.EvidenceFile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The document that lies open.
 *
 * @param path of the screen it lies open on
 * @param page counted from 1
 * @param proof the citation that is marked; null when the document was opened by itself
 * @param words that were looked for and are marked; empty for none
 * @param text what was read of the page; null when nothing was
 * @param proofs all citations of this document for the indicator
 */
record Sheet(
        String path,
        EvidenceFile file,
        int page,
        @Nullable Proof proof,
        String words,
        @Nullable TextPage text,
        List<Proof> proofs) {
    /** Stands for words that were looked for where otherwise a citation is named. */
    static final String WORDS = "words";

    Sheet {
        proofs = List.copyOf(proofs);
    }

    /** pdf, picture or text. */
    public String view() {
        return View.of(file).id();
    }

    public int pages() {
        var reading = file.reading();
        return reading == null ? 0 : reading.pages();
    }

    /** Key of what is marked; empty for nothing. */
    public String cite() {
        return proof != null ? proof.key() : words.isEmpty() ? "" : WORDS;
    }

    /** Where the places of what is marked are told, before the id of the file. */
    public String marks() {
        return path.startsWith("/files/") ? "/files/" : path + "/files/";
    }

    /** Another page of it. */
    public String at(int number) {
        var uri = UriComponentsBuilder.fromPath(path)
                .queryParam("file", file.id())
                .queryParam("page", number);
        return (words.isEmpty() ? uri : uri.queryParam("words", "{words}"))
                .fragment("sheet")
                .encode()
                .buildAndExpand(Map.of("words", words))
                .toUriString();
    }
}
