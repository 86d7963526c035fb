package id.telaah.akomantoso;

import id.telaah.reading.Identity;
import id.telaah.reading.Passage;
import id.telaah.reading.Passage.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands before the body: title block, considerations, legal basis. */
final class Opening {
    private final EIds ids;
    private final Xml preamble = Xml.of("preamble");

    private Opening(EIds ids) {
        this.ids = ids;
    }

    static void write(Xml part, Identity identity, Contents contents, EIds ids) {
        if (!contents.title().isEmpty()) {
            Xml preface = Xml.of("preface");
            contents.title().forEach(passage -> preface.with(titled(passage.text(), identity)));
            part.with(preface);
        }
        if (!contents.preamble().isEmpty()) {
            part.with(new Opening(ids).preamble(contents.preamble()));
        }
    }

    /** The title block, with number and title marked where they stand in it. */
    private static Xml titled(String text, Identity identity) {
        Xml paragraph = Xml.of("p");
        int from = mark(paragraph, text, 0, "docNumber", "(?i:nomor|no\\.)\\s*:?\\s*", identity.number());
        from = mark(paragraph, text, from, "docTitle", "", identity.title());
        return paragraph.say(text.substring(from));
    }

    private static int mark(
            Xml paragraph, String text, int from, String element, String before, @Nullable String words) {
        if (words == null) {
            return from;
        }
        Matcher found = Pattern.compile("(?<!\\w)" + before + "(" + Pattern.quote(words) + ")(?!\\w)")
                .matcher(text);
        if (!found.find(from)) {
            return from;
        }
        paragraph.say(text.substring(from, found.start(1))).with(Xml.words(element, words));
        return found.end(1);
    }

    private Xml preamble(List<Passage> passages) {
        List<Passage> run = new ArrayList<>();
        for (Passage passage : passages) {
            if (!run.isEmpty()
                    && (passage.part() == Part.HEADING || !label(passage).equals(label(run.get(0))))) {
                group(run);
                run.clear();
            }
            run.add(passage);
        }
        group(run);
        return preamble;
    }

    private static String label(Passage passage) {
        return passage.locator().split(" ", 2)[0];
    }

    private void group(List<Passage> run) {
        String label = label(run.get(0));
        boolean headed = run.get(0).part() == Part.HEADING;
        List<Passage> items = headed ? run.subList(1, run.size()) : run;
        switch (items.isEmpty() ? "" : label) {
            case "Menimbang" -> list(run.get(0), headed, items, "recital", "rec");
            case "Mengingat", "Memperhatikan", "Membaca", "Dasar" -> list(run.get(0), headed, items, "citation", "cit");
            default -> formula(label, run);
        }
    }

    private void formula(String label, List<Passage> run) {
        String name = label.toLowerCase(Locale.ROOT);
        List<String> texts = new ArrayList<>();
        String lead = "";
        for (Passage passage : run) {
            if (!passage.leadIn().isEmpty() && !passage.leadIn().equals(lead)) {
                texts.add(passage.leadIn());
            }
            lead = passage.leadIn();
            texts.add(passage.text());
        }
        preamble.with(Xml.of("formula", "eId", ids.next("", "formula", name), "name", name)
                .with(Xml.paragraphs(texts)));
    }

    private void list(Passage first, boolean headed, List<Passage> items, String element, String kind) {
        String id = ids.next("", kind + "s", "");
        Xml list = Xml.of(element + "s", "eId", id);
        if (headed) {
            list.with(Xml.words("heading", first.text(), "eId", id + "__heading"));
        }
        String lead = "";
        for (Passage item : items) {
            String number = item.locator().replaceFirst("^.*\\s", "");
            Xml xml = Xml.of(element, "eId", ids.next(id, kind, number));
            if (item.locator().contains(" ")) {
                xml.with(Xml.words("num", number.matches("\\w+") ? number + "." : number));
            }
            if (!item.leadIn().isEmpty() && !item.leadIn().equals(lead)) {
                xml.with(Xml.words("p", item.leadIn()));
            }
            lead = item.leadIn();
            list.with(xml.with(Xml.words("p", item.text())));
        }
        preamble.with(list);
    }
}
