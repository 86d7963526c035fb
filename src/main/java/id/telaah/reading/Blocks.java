package id.telaah.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins lines that belong together, page by page. */
final class Blocks {
    private Blocks() {}

    /** The words of each page, with the first line they stand in. */
    static Map<TextLine, String> join(List<TextLine> lines) {
        Map<TextLine, String> joined = new LinkedHashMap<>();
        TextLine first = null;
        StringBuilder text = new StringBuilder();
        for (TextLine line : lines) {
            if (first != null && line.number() != first.number()) {
                joined.put(first, text.toString());
                text.setLength(0);
                first = null;
            }
            first = first == null ? line : first;
            Passages.append(text, line.plain());
        }
        if (first != null) {
            joined.put(first, text.toString());
        }
        return joined;
    }
}
