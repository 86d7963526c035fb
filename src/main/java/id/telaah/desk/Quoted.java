package id.telaah.desk;

import id.telaah.dossier.DocumentSearch.Mark;
import id.telaah.reading.Passage;
import id.telaah.reporting.Result.CitationEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where the words of a citation stand in passages. Only letters and digits count, so that breaks of lines and cells do not
 * matter; words that run over several passages are found too.
 *
 * @param first index of the first passage with words of it; 0 when there is none
 * @param spans by index of the passage, ascending and apart
 */
record Quoted(int first, Map<Integer, List<Span>> spans) {
    static final Quoted NOTHING = new Quoted(0, Map.of());

    /** Characters from {@code start} up to {@code end} of the text of a passage. */
    record Span(int start, int end) {
        Span with(int position) {
            return new Span(Math.min(start, position), Math.max(end, position + 1));
        }
    }

    /** A letter of a passage. */
    private record Place(int passage, int position) {}

    Quoted {
        spans = Map.copyOf(spans);
    }

    boolean found() {
        return !spans.isEmpty();
    }

    static Quoted in(List<Passage> passages, CitationEntry citation) {
        var letters = new StringBuilder();
        var places = new ArrayList<Place>();
        for (int i = 0; i < passages.size(); i++) {
            append(passages.get(i).text(), i, letters, places);
        }
        var sought = letters(citation.quote());
        var start = sought.isEmpty() ? -1 : start(passages, citation, letters, places, sought);
        return start < 0 ? byLocator(passages, citation) : spans(places.subList(start, start + sought.length()));
    }

    /** All places of some words. */
    static Quoted words(List<Passage> passages, Function<String, List<Mark>> finder) {
        var spans = new TreeMap<Integer, List<Span>>();
        for (int i = 0; i < passages.size(); i++) {
            var found = finder.apply(passages.get(i).text()).stream()
                    .map(mark -> new Span(mark.start(), mark.end()))
                    .toList();
            if (!found.isEmpty()) {
                spans.put(i, found);
            }
        }
        return spans.isEmpty() ? NOTHING : new Quoted(spans.firstKey(), spans);
    }

    /** The place that bears the locator comes before other places with the same words. */
    private static int start(
            List<Passage> passages, CitationEntry citation, StringBuilder letters, List<Place> places, String sought) {
        var start = letters.indexOf(sought);
        for (int next = start; next >= 0; next = letters.indexOf(sought, next + 1)) {
            if (passages.get(places.get(next).passage()).locator().equals(citation.locator())) {
                return next;
            }
        }
        return start;
    }

    private static Quoted byLocator(List<Passage> passages, CitationEntry citation) {
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            if (!passage.locator().isEmpty() && passage.locator().equals(citation.locator())) {
                return new Quoted(
                        i, Map.of(i, List.of(new Span(0, passage.text().length()))));
            }
        }
        return NOTHING;
    }

    private static Quoted spans(List<Place> places) {
        var spans = new HashMap<Integer, Span>();
        places.forEach(place -> spans.merge(
                place.passage(),
                new Span(place.position(), place.position() + 1),
                (span, more) -> span.with(place.position())));
        return new Quoted(
                places.get(0).passage(),
                spans.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue()))));
    }

    private static void append(String text, int passage, StringBuilder letters, List<Place> places) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(Character.toLowerCase(text.charAt(i)));
                places.add(new Place(passage, i));
            }
        }
    }

    private static String letters(String text) {
        var letters = new StringBuilder();
        append(text, 0, letters, new ArrayList<>());
        return letters.toString();
    }
}
