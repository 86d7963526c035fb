package id.telaah.search;

import id.telaah.reading.Document;
import id.telaah.reading.Passage;
import id.telaah.reading.Segment;
import id.telaah.search.TextAnalysis.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every engine keeps of a passage, so that all give the same answers.
 *
 * @param owner dossier and file, to replace and remove by
 * @param text roots of the own text, ranked
 * @param words roots of text, lead-in and headings, looked up
 * @param roots the same roots in their order, with {@link #BREAK} where no phrase runs across, to verify by
 * @param file with page, locator and the text itself, kept where people search; else null
 */
record PassageFields(
        String id,
        String dossier,
        String owner,
        String text,
        String words,
        String roots,
        @Nullable String file,
        @Nullable Integer page,
        @Nullable String locator,
        @Nullable String verbatim) {
    /** Goes up when an index keeps something else than before. */
    static final int FORMAT = 2;

    static final String ID = "id";
    static final String DOSSIER = "dossier";
    static final String OWNER = "owner";
    static final String TEXT = "text";
    static final String WORDS = "words";
    static final String ROOTS = "roots";
    static final String FILE = "file";
    static final String PAGE = "page";
    static final String LOCATOR = "locator";
    static final String VERBATIM = "verbatim";

    private static final String BREAK = "|";

    static String owner(String dossier, String file) {
        return dossier.length() + ":" + dossier + ":" + file;
    }

    /** @param files by dossier */
    static List<String> owners(Map<String, Set<String>> files) {
        return files.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(file -> owner(entry.getKey(), file)))
                .toList();
    }

    /** @param readable true to keep the texts; then what no reader sees is left out */
    static List<PassageFields> of(TextAnalysis analysis, String dossier, Document document, boolean readable) {
        return document.segments().stream()
                .map(Segment::passages)
                .flatMap(List::stream)
                .filter(passage -> passage.visible() || !readable)
                .map(passage -> of(analysis, dossier, document.file(), passage, readable))
                .toList();
    }

    private static PassageFields of(
            TextAnalysis analysis, String dossier, String file, Passage passage, boolean readable) {
        List<Token> text = analysis.tokens(passage.text());
        List<List<Token>> fields = new ArrayList<>(List.of(text, analysis.tokens(passage.leadIn())));
        passage.headings().forEach(heading -> fields.add(analysis.tokens(heading)));
        return new PassageFields(
                file + "#" + passage.id(),
                dossier,
                owner(dossier, file),
                roots(text.stream()),
                roots(fields.stream().flatMap(List::stream)),
                fields.stream().map(PassageFields::marked).collect(Collectors.joining(" " + BREAK + " ")),
                readable ? file : null,
                readable ? passage.page() : null,
                readable ? passage.locator() : null,
                readable ? passage.text() : null);
    }

    private static String roots(Stream<Token> tokens) {
        return tokens.map(Token::root).collect(Collectors.joining(" "));
    }

    private static String marked(List<Token> tokens) {
        return tokens.stream()
                .map(token -> token.opens() ? BREAK + " " + token.root() : token.root())
                .collect(Collectors.joining(" "));
    }

    /** The tokens of {@link #ROOTS}; they stand in no text, so their offsets only count. */
    static List<Token> tokens(String roots) {
        List<Token> tokens = new ArrayList<>();
        boolean opens = false;
        for (String root : roots.split(" ")) {
            if (root.equals(BREAK)) {
                opens = true;
            } else if (!root.isEmpty()) {
                tokens.add(new Token(root, tokens.size(), tokens.size() + 1, opens));
                opens = false;
            }
        }
        return tokens;
    }
}
