package id.telaah.akomantoso;

import id.telaah.reading.Passage;
import id.telaah.reading.Passage.Part;
import id.telaah.reading.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The passages of a document by the part of Akoma Ntoso they belong to, each in the order of the text. */
record Contents(
        List<Passage> title,
        List<Passage> preamble,
        List<Passage> body,
        List<Passage> closing,
        List<List<Passage>> attachments) {
    private static final Pattern BODY = Pattern.compile("^(BAB|Bagian|BAGIAN|Paragraf|PARAGRAF|Pasal|Diktum)\\b.*");

    static Contents of(Segment segment, boolean act) {
        Contents contents = new Contents(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        segment.passages().stream()
                .filter(passage -> passage.visible() && passage.part() != Part.FURNITURE)
                .forEach(act ? contents::add : contents::follow);
        return contents;
    }

    static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).toList();
    }

    /** In a document without articles all follows the title. */
    private void follow(Passage passage) {
        (passage.part() == Part.TITLE && body.isEmpty() ? title : body).add(passage);
    }

    private void add(Passage passage) {
        if (attached(passage)) {
            attach(passage);
        } else if (passage.part() == Part.CLOSING || passage.part() == Part.SIGNATURE) {
            closing.add(passage);
        } else if (passage.part() == Part.TITLE) {
            title.add(passage);
        } else if (passage.part() == Part.PREAMBLE && !passage.locator().equals("batang tubuh")
                || passage.part() == Part.HEADING && body.isEmpty() && opens(passage)) {
            preamble.add(passage);
        } else {
            body.add(passage);
        }
    }

    /** An annex has signatures of its own: whatever follows its head belongs to it. */
    private boolean attached(Passage passage) {
        return !attachments.isEmpty() || passage.locator().startsWith("Lampiran") || passage.part() == Part.ELUCIDATION;
    }

    /** True for the word that opens a part of the preamble, such as Menimbang. */
    private static boolean opens(Passage passage) {
        return passage.headings().isEmpty()
                && passage.article() == null
                && !BODY.matcher(passage.locator()).matches()
                && passage.text().split(" ").length < 3;
    }

    private void attach(Passage passage) {
        List<Passage> last = attachments.isEmpty() ? List.of() : attachments.get(attachments.size() - 1);
        boolean labelled = passage.locator().startsWith("Lampiran") || passage.part() == Part.ELUCIDATION;
        boolean begins = last.isEmpty()
                || labelled && !label(last.get(0)).equals(label(passage))
                || passage.part() == Part.TITLE && last.get(last.size() - 1).part() != Part.TITLE;
        if (begins) {
            attachments.add(new ArrayList<>());
        }
        attachments.get(attachments.size() - 1).add(passage);
    }

    /** What an attachment is called: the annex and its number, or the elucidation. */
    static String label(Passage passage) {
        return passage.part() == Part.ELUCIDATION
                ? "Penjelasan"
                : passage.locator().replaceFirst("^(Lampiran(?:\\s[IVXLC\\d]+[A-Z]?(?:\\.\\w)?)?)\\b.*$", "$1");
    }
}
