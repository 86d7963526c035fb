package id.telaah.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where paragraphs, items and headings of running text end, judged by layout and punctuation. */
final class Paragraphs {
    private Paragraphs() {}

    /** Headings that wrap inside a bracket, in one line. */
    static List<TextLine> completed(List<TextLine> text) {
        List<TextLine> lines = new ArrayList<>();
        for (TextLine line : text) {
            TextLine before = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (before != null
                    && !before.row()
                    && !line.row()
                    && HeadingStack.brokenOff(before.plain())
                    && line.plain().matches("^[^(]{1,40}\\)$")) {
                lines.set(lines.size() - 1, before.withText(before.plain() + " " + line.plain()));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    /** True when a line without a marker cannot belong to the item before it. */
    static boolean ended(@Nullable TextLine before, TextLine line) {
        if (before == null) {
            return true;
        }
        if (!line.page().fixed() || line.left() == 0) {
            return true;
        }
        boolean outdented =
                line.left() < before.left() - 3 && Marker.of(before.plain()).isPresent()
                        || line.left() + 3 < before.left();
        return before.plain().matches(".*[.;:]$")
                && (outdented || Character.isUpperCase(line.plain().charAt(0)) && line.left() <= before.left() - 3);
    }

    /** True when a line begins a paragraph after the text before it, which may be complete. */
    static boolean parts(@Nullable TextLine before, TextLine line, boolean complete) {
        if (before == null || !line.page().fixed() || line.left() == 0 && line.width() == 0) {
            return true;
        }
        boolean gap = before.number() == line.number()
                && before.size() > 0
                && line.top() - before.top() > 2.2 * before.size();
        boolean upper = Character.isUpperCase(line.plain().charAt(0));
        boolean shortBefore = before.width() > 0 && before.left() + before.width() < 0.8 * (line.left() + line.width());
        if (complete && HeadingStack.isNumbered(line.plain())) {
            return true;
        }
        return gap && (complete || upper) || complete && upper && (shortBefore || line.left() > before.left() + 10);
    }
}
