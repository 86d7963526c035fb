package id.telaah.reading;

import id.telaah.reading.Passage.Part;
import id.telaah.reading.Segment.Amendment;
import id.telaah.reading.Segment.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The operative part: chapters, sections, articles with clauses and items, or numbered decisions. */
final class BodyOutline {
    private static final int LARGEST_GAP = 3;

    private final Passages out;
    private final boolean amending;
    private final List<Structure.Article> articles = new ArrayList<>();
    private final List<Structure.Decision> decisions = new ArrayList<>();
    private final List<Citation> revokes = new ArrayList<>();
    private final AmendmentOutline amendment;
    private int chapters;
    private String chapter = "";
    private String chapterTitle = "";
    private String section = "";
    private String subsection = "";
    private int expected = 1;
    private @Nullable String lastArticle;
    private @Nullable UnitTree tree;
    private @Nullable String label;
    private @Nullable TextLine start;
    private boolean decision;
    private final StringBuilder words = new StringBuilder();
    private SkippedArticles skipped = new SkippedArticles(List.of());

    BodyOutline(Passages out, boolean amending) {
        this.out = out;
        this.amending = amending;
        this.amendment = new AmendmentOutline(out);
    }

    void read(List<TextLine> lines) {
        skipped = new SkippedArticles(lines);
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean complete = i == 0
                    || !Headings.hanging(lines.get(i - 1).plain())
                    || Headings.overPage(lines, i, expected)
                    || lines.get(i - 1).capitals()
                            && Headings.chapter(lines.get(i - 1).plain()).isEmpty();
            int used = complete ? heading(lines, i) : 0;
            if (used > 0) {
                i += used - 1;
            } else {
                append(line, line.plain());
            }
        }
        flush();
    }

    private int heading(List<TextLine> lines, int i) {
        TextLine line = lines.get(i);
        String words = line.plain();
        Optional<String> roman = amending ? Headings.romanArticle(words) : Optional.empty();
        if (roman.isPresent() && Numerals.roman(roman.get()) == expected) {
            open(line, roman.get());
            return 1;
        }
        if (amending && label != null && !decision) {
            return 0;
        }
        Optional<Headings.Heading> found = Headings.chapter(words);
        if (found.isPresent() && titled(lines, i, found.get()) && !Headings.listed(lines, i)) {
            return chapter(lines, i, found.get());
        }
        if (decisions.isEmpty()) {
            found = Headings.section(words);
            if (found.isPresent()) {
                int used = title(lines, i, found.get());
                section = "Bagian " + found.get().label() + " " + titleOf(lines, i, used, found.get());
                section = section.strip();
                subsection = "";
                emitHeading(line, section);
                return used;
            }
            found = Headings.subsection(words);
            if (found.isPresent()) {
                int used = title(lines, i, found.get());
                subsection = ("Paragraf " + found.get().label() + " " + titleOf(lines, i, used, found.get())).strip();
                emitHeading(line, subsection);
                return used;
            }
            Optional<String> article = Headings.article(words, expected);
            if (article.isPresent() && continues(article.get(), i)) {
                open(line, article.get());
                return 1;
            }
        }
        found = Headings.decision(words);
        if (found.isPresent() && articles.isEmpty() && (words.contains(":") || tree == null || complete())) {
            decide(line, found.get());
            return 1;
        }
        return 0;
    }

    private boolean titled(List<TextLine> lines, int i, Headings.Heading found) {
        if (!found.rest().isEmpty() || i + 1 < lines.size() && lines.get(i + 1).capitals()) {
            return true;
        }
        return i + 2 < lines.size()
                && Numerals.roman(found.label()) == chapters + 1
                && structural(lines.get(i + 2).plain()).isPresent();
    }

    private boolean complete() {
        return words.toString().strip().matches("(?s).*[.;:]$");
    }

    private int chapter(List<TextLine> lines, int i, Headings.Heading found) {
        flush();
        int end = i + 1;
        StringBuilder title = new StringBuilder(found.rest());
        while (end < Math.min(lines.size(), i + 5)
                && (lines.get(end).capitals() || title.isEmpty())
                && structural(lines.get(end).plain()).isEmpty()) {
            Passages.append(title, lines.get(end).plain());
            end++;
        }
        chapters++;
        chapter = found.label();
        chapterTitle = ("BAB " + chapter + " " + title).strip();
        section = "";
        subsection = "";
        out.add(lines.get(i), "BAB " + chapter, Part.HEADING, List.of(), chapterTitle);
        return end - i;
    }

    private Optional<String> structural(String words) {
        if (Headings.section(words).isPresent()
                || Headings.subsection(words).isPresent()
                || Headings.chapter(words).isPresent()) {
            return Optional.of(words);
        }
        return Headings.article(words, expected);
    }

    private int title(List<TextLine> lines, int i, Headings.Heading found) {
        flush();
        int end = i + 1;
        if (found.rest().isEmpty()) {
            while (end < Math.min(lines.size(), i + 5)
                    && structural(lines.get(end).plain()).isEmpty()
                    && Marker.of(lines.get(end).plain()).isEmpty()) {
                end++;
            }
        }
        return end - i;
    }

    private static String titleOf(List<TextLine> lines, int i, int used, Headings.Heading found) {
        StringBuilder title = new StringBuilder(found.rest());
        lines.subList(i + 1, i + used).forEach(line -> Passages.append(title, line.plain()));
        return title.toString();
    }

    private void emitHeading(TextLine line, String text) {
        out.add(line, chapter.isEmpty() ? text : "BAB " + chapter, Part.HEADING, List.of(chapterTitle), text);
    }

    private boolean continues(String number, int line) {
        int value = Integer.parseInt(number.replaceAll("\\D", ""));
        if ((tree == null || complete()) && skipped.before(line, value, expected)) {
            return true;
        }
        boolean suffixed = number.matches("\\d+[A-Z]+");
        if (lastArticle == null) {
            return value <= LARGEST_GAP;
        }
        return value == expected
                || suffixed && value == expected - 1
                || value > expected && value <= expected + LARGEST_GAP - 1 && complete();
    }

    private void open(TextLine line, String number) {
        flush();
        label = number;
        lastArticle = number;
        start = line;
        decision = false;
        expected = (Numerals.roman(number) > 0 && amending
                        ? Numerals.roman(number)
                        : Integer.parseInt(number.replaceAll("\\D", "")))
                + 1;
        tree = new UnitTree(line, "Pasal " + number);
        out.add(line, "Pasal " + number, Part.HEADING, number, chain(), "", line.plain());
    }

    private void decide(TextLine line, Headings.Heading found) {
        flush();
        label = found.label();
        start = line;
        decision = true;
        tree = new UnitTree(line, "Diktum " + found.label());
        out.add(line, "Diktum " + label, Part.HEADING, List.of(), label);
        append(line, found.rest().replaceFirst("^[:;]\\s*", ""));
    }

    private void append(TextLine line, String text) {
        if (text.isBlank()) {
            return;
        }
        if (tree == null) {
            out.add(line, "batang tubuh", Part.PREAMBLE, chain(), text);
            return;
        }
        Passages.append(words, text);
        if (amending && !decision && "I".equals(label)) {
            amendment.add(line, text);
        } else {
            tree.add(line, decision ? text.replaceFirst("^:\\s*", "") : text);
        }
    }

    private List<String> chain() {
        return List.of(chapterTitle, section, subsection);
    }

    private void flush() {
        if (tree == null || label == null || start == null) {
            return;
        }
        String whole = words.toString();
        if (decision) {
            decisions.add(new Structure.Decision(label, start.number(), whole));
            emit(Part.DECISION, null);
        } else if (amending && "I".equals(label)) {
            articles.add(new Structure.Article(label, chapter, start.number(), whole));
            articles.addAll(amendment.quoted());
            amendment.emit();
        } else {
            articles.add(new Structure.Article(label, chapter, start.number(), whole));
            emit(Part.ARTICLE, label);
        }
        if (decision || !amending || !"I".equals(label)) {
            revokes.addAll(Citations.revoked(whole));
        }
        words.setLength(0);
        tree = null;
        label = null;
    }

    private void emit(Part part, @Nullable String article) {
        List<UnitTree.Unit> leaves = new ArrayList<>();
        UnitTree units = tree;
        if (units == null) {
            return;
        }
        units.root().leaves(leaves);
        for (UnitTree.Unit unit : leaves) {
            out.add(
                    unit.start,
                    unit.place(),
                    Roles.of(part, unit, chapterTitle, article),
                    article,
                    chain(),
                    unit.leadIn(),
                    unit.text.toString());
        }
    }

    int chapters() {
        return chapters;
    }

    /** The label of the last article; 0 when the instrument decides by numbered decisions instead. */
    @Nullable
    String lastArticle() {
        return lastArticle == null && !decisions.isEmpty() ? "0" : lastArticle;
    }

    List<Structure.Article> articles() {
        return articles;
    }

    List<Structure.Decision> decisions() {
        return decisions;
    }

    List<Citation> revokes() {
        return revokes;
    }

    Amendment amendment(Citation base) {
        return amendment.of(base);
    }
}
