package id.telaah.search;

import id.telaah.reading.Passage;
import id.telaah.search.TextAnalysis.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** What the index keeps of a passage. Every engine keeps the same roots, so that all give the same answers. */
final class PassageFields {
    static final String ID = "id";
    static final String DOSSIER = "dossier";

    /** Dossier and file, to replace and remove by. */
    static final String OWNER = "owner";

    /** Roots of the own text, ranked. */
    static final String TEXT = "text";

    /** Roots of text, lead-in and headings, looked up. */
    static final String WORDS = "words";

    /** The same roots in their order, with {@link #BREAK} where no phrase runs across, to verify by. */
    static final String ROOTS = "roots";

    /** File, page, locator and text, kept where people search. */
    static final String FILE = "file";

    static final String PAGE = "page";
    static final String LOCATOR = "locator";
    static final String VERBATIM = "verbatim";

    private static final String BREAK = "|";

    private PassageFields() {}

    static String owner(String dossier, String file) {
        return dossier.length() + ":" + dossier + ":" + file;
    }

    static Document document(TextAnalysis analysis, String dossier, String file, Passage passage) {
        List<Token> text = analysis.tokens(passage.text());
        List<List<Token>> fields = new ArrayList<>(List.of(text, analysis.tokens(passage.leadIn())));
        passage.headings().forEach(heading -> fields.add(analysis.tokens(heading)));
        String id = file + "#" + passage.id();
        Document document = new Document();
        document.add(new StringField(ID, id, Store.YES));
        document.add(new SortedDocValuesField(ID, new BytesRef(id)));
        document.add(new StringField(DOSSIER, dossier, Store.NO));
        document.add(new StringField(OWNER, owner(dossier, file), Store.NO));
        document.add(new TextField(TEXT, roots(text.stream()), Store.NO));
        document.add(words(fields));
        document.add(new StoredField(
                ROOTS, fields.stream().map(PassageFields::marked).collect(Collectors.joining(" " + BREAK + " "))));
        return document;
    }

    /** The passage itself beside its roots. */
    static Document readable(TextAnalysis analysis, String dossier, String file, Passage passage) {
        Document document = document(analysis, dossier, file, passage);
        document.add(new StoredField(FILE, file));
        document.add(new StoredField(LOCATOR, passage.locator()));
        document.add(new StoredField(VERBATIM, passage.text()));
        Integer page = passage.page();
        if (page != null) {
            document.add(new StoredField(PAGE, page));
        }
        return document;
    }

    /** A passage as {@link #readable} kept it. */
    static PassageIndex.Text text(Document document) {
        var page = document.getField(PAGE);
        return new PassageIndex.Text(
                document.get(FILE),
                page == null ? null : Integer.valueOf(page.numericValue().intValue()),
                document.get(LOCATOR),
                document.get(VERBATIM));
    }

    private static Field words(List<List<Token>> fields) {
        return new TextField(WORDS, roots(fields.stream().flatMap(List::stream)), Store.NO);
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
