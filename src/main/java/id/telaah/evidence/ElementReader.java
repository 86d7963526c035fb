package id.telaah.evidence;

import id.telaah.reading.Passage;
import id.telaah.search.TextAnalysis.Span;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the elements of an indicator that a clause covers, by its words, the heading above it or its table row. */
final class ElementReader {
    /** What a heading or first cell is read after: it names a part of its document. */
    private static final String CONTAINS = "memuat ";

    private final Utterances utterances;

    ElementReader(Utterances utterances) {
        this.utterances = utterances;
    }

    Set<String> elements(int indicator, Utterance clause) {
        var elements = new TreeSet<String>();
        clause.full().elements(indicator).forEach((element, spans) -> {
            if (spans.stream().anyMatch(span -> inside(clause, span) && !denied(clause, span))) {
                elements.add(element);
            }
        });
        if (clause.passage().part() != Passage.Part.ARTICLE) {
            heading(clause).ifPresent(heading -> elements.addAll(contained(indicator, heading)));
            Cells.name(clause.text()).ifPresent(cell -> elements.addAll(contained(indicator, cell)));
        }
        return elements;
    }

    private static boolean inside(Utterance clause, Span span) {
        int end = clause.offset() + clause.text().length();
        return span.end() > clause.offset() && span.start() < end;
    }

    private static boolean denied(Utterance clause, Span span) {
        return clause.mood().denies(span.start(), span.end());
    }

    /** Under "Domain Aplikasi" every line is about that element; the title of a whole document is not such a heading. */
    private static Optional<String> heading(Utterance clause) {
        var headings = Utterances.sections(clause.passage());
        boolean below = headings.size() > 1 || clause.passage().part() == Passage.Part.ANNEX && !headings.isEmpty();
        return below ? Optional.of(headings.get(headings.size() - 1)) : Optional.empty();
    }

    private Set<String> contained(int indicator, String name) {
        return utterances.heading(CONTAINS + name).elements(indicator).keySet();
    }
}
