package id.telaah.akomantoso;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A chapter, article, clause, item ... with its words and what stands below it, in the order of the text. */
final class Unit {
    private final String element;
    private final String kind;
    private final String label;
    private final String number;
    private final String heading;

    /** Words or units. */
    private final List<Object> items = new ArrayList<>();

    /**
     * @param element name of the element
     * @param kind its abbreviation in ids
     * @param label what tells it from its siblings
     * @param number as written; empty when it has none
     */
    Unit(String element, String kind, String label, String number, String heading) {
        this.element = element;
        this.kind = kind;
        this.label = label;
        this.number = number;
        this.heading = heading;
    }

    List<Object> items() {
        return items;
    }

    boolean is(String otherElement, String otherLabel) {
        return element.equals(otherElement) && label.equals(otherLabel);
    }

    boolean is(String otherElement) {
        return element.equals(otherElement);
    }

    private boolean point() {
        return element.equals("point");
    }

    Xml xml(String parent, EIds ids) {
        String id = ids.next(element.equals("article") ? "" : parent, kind, label);
        Xml xml = element.equals("hcontainer")
                ? Xml.of(element, "eId", id, "name", kind.equals("dec") ? "diktum" : "teks")
                : Xml.of(element, "eId", id);
        if (!number.isEmpty()) {
            xml.with(Xml.words("num", number));
        }
        if (!heading.isEmpty()) {
            xml.with(Xml.words("heading", heading, "eId", id + "__heading"));
        }
        boolean leaf = items.stream().noneMatch(Unit.class::isInstance);
        return leaf
                ? xml.with(block(
                        "content", id, items.stream().map(String.class::cast).toList()))
                : below(xml, id, ids);
    }

    private static Xml block(String name, String id, List<String> texts) {
        return Xml.of(name, "eId", id + "__" + name.toLowerCase(Locale.ROOT)).with(Xml.paragraphs(texts));
    }

    private Xml below(Xml xml, String id, EIds ids) {
        List<String> waiting = new ArrayList<>();
        Xml list = null;
        String listId = "";
        boolean begun = false;
        for (Object item : items) {
            if (!(item instanceof Unit unit)) {
                waiting.add(item.toString());
                continue;
            }
            if (unit.point() && list == null) {
                listId = ids.next(id, "list", "1");
                list = Xml.of("list", "eId", listId);
                lead(list, listId, waiting, false, ids);
                xml.with(list);
            } else if (unit.point() && list != null) {
                lead(list, listId, waiting, true, ids);
            } else {
                list = null;
                lead(xml, id, waiting, begun, ids);
            }
            begun = true;
            (list == null ? xml : list).with(unit.xml(list == null ? id : listId, ids));
        }
        return waiting.isEmpty() ? xml : xml.with(block("wrapUp", id, waiting));
    }

    /** Words before units introduce them; later words stand in an element of their own. */
    private static void lead(Xml xml, String id, List<String> waiting, boolean begun, EIds ids) {
        if (waiting.isEmpty()) {
            return;
        }
        if (begun) {
            String own = ids.next(id, "al", "");
            xml.with(Xml.of("alinea", "eId", own).with(block("content", own, waiting)));
        } else {
            xml.with(block("intro", id, waiting));
        }
        waiting.clear();
    }
}
