package id.telaah.search;

import id.telaah.extraction.ExtractedDocument;
import id.telaah.kb.DocumentForm;
import id.telaah.reading.Document;
import id.telaah.reading.Identity;
import id.telaah.reading.Passage;
import id.telaah.reading.Segment;
import id.telaah.reading.Structure;
import java.util.ArrayList;
import java.util.List;

/** Documents made of nothing but passages. */
final class Passages {
    private static final Identity UNKNOWN = new Identity(
            "lainnya",
            DocumentForm.Group.OTHER,
            null,
            null,
            null,
            null,
            null,
            Identity.Rank.UNKNOWN,
            null,
            null,
            null,
            null,
            false,
            List.of(),
            null,
            null);

    private Passages() {}

    static Passage passage(int number, String text, String leadIn, String... headings) {
        return new Passage("1/" + number, 1, "", Passage.Part.BODY, null, List.of(headings), leadIn, text, 1, true);
    }

    static Document document(String file, List<Passage> passages) {
        Segment segment = new Segment(1, 1, UNKNOWN, Structure.NONE, List.of(), List.of(), passages);
        return new Document(
                file, "", "text/plain", 1, ExtractedDocument.State.COMPLETE, List.of(), List.of(), List.of(segment));
    }

    /** A document whose passages have these texts, numbered from 1. */
    static Document document(String file, String... texts) {
        List<Passage> passages = new ArrayList<>();
        for (String text : texts) {
            passages.add(passage(passages.size() + 1, text, ""));
        }
        return document(file, passages);
    }

    /** All an expression may stand in, with cell borders between so that no phrase runs across. */
    static String searchable(Passage passage) {
        List<String> texts = new ArrayList<>(List.of(passage.text(), passage.leadIn()));
        texts.addAll(passage.headings());
        return String.join("\n|\n", texts);
    }
}
