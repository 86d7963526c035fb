package id.telaah.akomantoso;

import id.telaah.reading.Passage;
import id.telaah.reading.Passage.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The chapters, articles and decisions of a body, grown from its passages. */
final class Body {
    private static final Pattern CHAPTER = Pattern.compile("^(BAB\\s+(\\S+))\\s*(.*)$");
    private static final Pattern SECTION =
            Pattern.compile("(?i)^(Bagian\\s+(\\S+(?:\\s+(?:belas|puluh(?:\\s\\S+)?))?))\\s*(.*)$");
    private static final Pattern SUBSECTION = Pattern.compile("(?i)^(Paragraf\\s+(\\S+))\\s*(.*)$");

    private final List<Object> roots = new ArrayList<>();
    private final List<Unit> open = new ArrayList<>();
    private final List<Passage> leaves = new ArrayList<>();

    Body(List<Passage> passages) {
        passages.forEach(this::add);
        grow();
    }

    Xml xml(EIds ids) {
        Xml body = Xml.of("body");
        for (Object root : roots) {
            Unit unit = root instanceof Unit known ? known : text(root.toString());
            body.with(unit.xml("", ids));
        }
        return body;
    }

    private static Unit text(String words) {
        Unit unit = new Unit("hcontainer", "hcontainer", "", "", "");
        unit.items().add(words);
        return unit;
    }

    private void add(Passage passage) {
        if (passage.part() != Part.HEADING) {
            leaf(passage);
            return;
        }
        Matcher chapter = CHAPTER.matcher(passage.text());
        Matcher section = SECTION.matcher(passage.text());
        Matcher subsection = SUBSECTION.matcher(passage.text());
        String place = passage.locator();
        if (place.startsWith("Pasal") || place.startsWith("Diktum")) {
            unit(passage);
        } else if (chapter.matches()) {
            open(0, "chapter", "chp", chapter);
        } else if (section.matches()) {
            open(1, "section", "sec", section);
        } else if (subsection.matches()) {
            open(2, "subsection", "subsec", subsection);
        } else {
            leaf(passage);
        }
    }

    private void open(int depth, String element, String kind, Matcher heading) {
        grow();
        while (open.size() > depth) {
            open.remove(open.size() - 1);
        }
        push(new Unit(element, kind, heading.group(2), heading.group(1), heading.group(3)));
    }

    private void push(Unit unit) {
        (open.isEmpty() ? roots : open.get(open.size() - 1).items()).add(unit);
        open.add(unit);
    }

    private void unit(Passage passage) {
        grow();
        boolean article = passage.locator().startsWith("Pasal");
        String label = passage.locator().replaceFirst("^(Pasal|Diktum)\\s+", "");
        push(
                article
                        ? new Unit("article", "art", label, passage.text(), "")
                        : new Unit("hcontainer", "dec", label.toLowerCase(Locale.ROOT), passage.text(), ""));
    }

    private boolean unitOpen() {
        return !open.isEmpty() && (last().is("article") || last().is("hcontainer"));
    }

    private Unit last() {
        return open.get(open.size() - 1);
    }

    private void leaf(Passage passage) {
        if (unitOpen()) {
            leaves.add(passage);
        } else {
            List<Object> items = open.isEmpty() ? roots : last().items();
            if (!passage.leadIn().isEmpty()) {
                items.add(passage.leadIn());
            }
            items.add(passage.text());
        }
    }

    /** Closes the open article or decision: its leaves become clauses and items. */
    private void grow() {
        if (unitOpen()) {
            new Leaves(leaves).growInto(last());
            leaves.clear();
            open.remove(open.size() - 1);
        }
    }
}
