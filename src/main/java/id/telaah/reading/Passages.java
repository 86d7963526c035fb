package id.telaah.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the passages of one segment and numbers them. */
final class Passages {
    private final int segment;
    private final List<Passage> passages = new ArrayList<>();

    Passages(int segment) {
        this.segment = segment;
    }

    Passages(int segment, List<Passage> begun) {
        this.segment = segment;
        passages.addAll(begun);
    }

    void add(
            TextLine at,
            String locator,
            Passage.Part part,
            @Nullable String article,
            List<String> headings,
            String leadIn,
            String text) {
        if (text.isBlank()) {
            return;
        }
        passages.add(new Passage(
                segment + "/" + (passages.size() + 1),
                at.page().fixed() ? at.page().number() : null,
                locator,
                part,
                article,
                headings.stream().filter(heading -> !heading.isBlank()).toList(),
                leadIn.strip(),
                text.strip(),
                at.page().confidence(),
                at.visible()));
    }

    void add(TextLine at, String locator, Passage.Part part, List<String> headings, String text) {
        add(at, locator, part, null, headings, "", text);
    }

    List<Passage> list() {
        return List.copyOf(passages);
    }

    /** Joins a line to the text before it; a hyphen at the end of a line keeps both halves together. */
    static void append(StringBuilder text, String line) {
        if (line.isEmpty()) {
            return;
        }
        boolean hyphen = text.length() > 1
                && text.charAt(text.length() - 1) == '-'
                && Character.isLetter(text.charAt(text.length() - 2))
                && Character.isLowerCase(line.charAt(0));
        if (!text.isEmpty() && !hyphen) {
            text.append(' ');
        }
        text.append(line);
    }
}
