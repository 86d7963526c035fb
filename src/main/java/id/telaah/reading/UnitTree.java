package id.telaah.reading;

import id.telaah.reading.Marker.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Grows the clauses and items of an article, a decision or a list, line by line; the sequence decides what counts. */
final class UnitTree {

    /** A clause or item with what stands below it. */
    static final class Unit {
        final @Nullable Unit parent;
        final @Nullable Marker marker;
        final TextLine start;
        final StringBuilder text = new StringBuilder();
        final List<Unit> children = new ArrayList<>();
        String prefix = "";

        Unit(@Nullable Unit parent, @Nullable Marker marker, TextLine start) {
            this.parent = parent;
            this.marker = marker;
            this.start = start;
        }

        /** The words of the units above, outermost first. */
        String leadIn() {
            if (parent == null) {
                return "";
            }
            return (parent.leadIn() + " " + parent.text).strip();
        }

        String place() {
            String above = parent == null ? "" : parent.place();
            String own = marker == null ? prefix : marker.kind().cite(marker.label());
            return (above + " " + own).strip();
        }

        String whole() {
            StringBuilder all = new StringBuilder(text);
            children.forEach(child -> Passages.append(all, child.whole()));
            return all.toString();
        }

        void leaves(List<Unit> into) {
            if (children.isEmpty()) {
                into.add(this);
            }
            children.forEach(child -> child.leaves(into));
        }
    }

    private static final int LARGEST_GAP = 3;

    private final Unit root;
    private Unit current;

    UnitTree(TextLine start, String place) {
        root = new Unit(null, null, start);
        root.prefix = place;
        current = root;
    }

    Unit root() {
        return root;
    }

    /** Adds a line: opens a unit when its marker continues a sequence, otherwise goes on with the current one. */
    void add(TextLine line, String words) {
        Optional<Marker> marker = Marker.of(words);
        if (marker.isEmpty() || !open(line, marker.get())) {
            Passages.append(current.text, words);
        }
    }

    /** Goes on with a list whose first items stand elsewhere, as after a page or a table. */
    void resume(TextLine line, Marker marker) {
        start(root, line, marker);
    }

    private boolean open(TextLine line, Marker marker) {
        boolean hanging = Headings.hanging(current.text.toString());
        Unit sibling = sibling(marker);
        if (sibling != null && !(hanging && !endsItem(current.text))) {
            start(sibling.parent == null ? root : sibling.parent, line, marker);
            return true;
        }
        if (hanging && !current.text.isEmpty()) {
            return false;
        }
        if (marker.kind() == Kind.BULLET) {
            Unit above = current;
            while (above.parent != null && above.marker != null && above.marker.kind() == Kind.BULLET) {
                above = above.parent;
            }
            start(above, line, marker);
            return true;
        }
        if (marker.first() && startsList(marker)) {
            start(marker.kind() == Kind.CLAUSE ? root : current, line, marker);
            return true;
        }
        return false;
    }

    private void start(Unit parent, TextLine line, Marker marker) {
        Unit unit = new Unit(parent, marker, line);
        parent.children.add(unit);
        current = unit;
        String rest = marker.rest().strip();
        if (rest.isEmpty()) {
            return;
        }
        Optional<Marker> inner = Marker.of(rest);
        if (inner.isPresent()
                && inner.get().first()
                && inner.get().kind() != Kind.BULLET
                && inner.get().kind() != marker.kind()) {
            start(unit, line, inner.get());
        } else {
            Passages.append(unit.text, rest);
        }
    }

    private boolean startsList(Marker marker) {
        if (marker.kind() == Kind.CLAUSE) {
            return root.children.isEmpty() && root.text.isEmpty()
                    || root.text.toString().endsWith(":");
        }
        return current.text.isEmpty()
                || !current.text.toString().matches("(?s).*\\p{Ll}$")
                || current.text
                        .toString()
                        .matches(
                                "(?si).*\\b(adalah|meliputi|berikut|atas|yaitu|yakni|dengan|untuk|berupa|memuat|kepada)$");
    }

    /** The unit whose sequence the marker continues, nearest first. */
    private @Nullable Unit sibling(Marker marker) {
        for (Unit unit = current; unit != null; unit = unit.parent) {
            Marker last = unit.marker;
            if (last == null || last.kind() != marker.kind() || marker.kind() == Kind.BULLET) {
                continue;
            }
            if (marker.value() == last.value() + 1 || inserted(last, marker)) {
                return unit;
            }
            if (marker.value() > last.value()
                    && marker.value() <= last.value() + LARGEST_GAP
                    && endsItem(current.text)) {
                return unit;
            }
        }
        return null;
    }

    private static boolean inserted(Marker last, Marker next) {
        return next.value() == last.value()
                && next.label().length() > String.valueOf(next.value()).length()
                && next.kind() == Kind.CLAUSE
                && !next.label().equals(last.label());
    }

    private static boolean endsItem(CharSequence text) {
        return text.toString().strip().matches("(?si).*([;.:]|;\\s*(dan|atau|dan/atau)|(dan|atau|dan/atau))$");
    }
}
