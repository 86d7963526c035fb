package id.telaah.highlighting;

import id.telaah.extraction.DocumentWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;

/**
 * Marks a quote on the page that is cited for it. Only letters and digits count, so that broken words, cells of a table
 * and slips of the character recognition do not matter.
 */
public final class Highlights {
    /** With fewer of its letters found, a mark would mislead. */
    private static final double ENOUGH = 0.6;

    /** Words of the quote that lie about the page are not the quote: jumps and slips may not use up what was found. */
    private static final double COHERENT = 0.45;

    private static final int FEW_WORDS = 4;

    private final List<Printed> printed;
    private final Sought sought;
    private final BitSet marked = new BitSet();
    private final BitSet found = new BitSet();

    private Highlights(List<Printed> printed, Sought sought) {
        this.printed = printed;
        this.sought = sought;
    }

    /**
     * The places of a quote, one rectangle per line; where it stands several times, of the tightest, first one.
     *
     * @param page the cited page, counted from 1; the quote may run over to the next
     * @return empty when less than 60 % of its letters are found there
     */
    public static List<Highlight> of(DocumentWords words, int page, String quote) {
        var highlights = new Highlights(Printed.of(words, page), new Sought(quote));
        return highlights.search() ? highlights.rectangles() : List.of();
    }

    /**
     * The places of single words on all pages, one rectangle a word.
     *
     * @param wanted is asked once for each different word
     * @param most the first ones; more would make a viewer slow
     */
    public static List<Highlight> ofWords(DocumentWords words, Predicate<String> wanted, int most) {
        var asked = new HashMap<String, Boolean>();
        return words.pages().keySet().stream()
                .sorted()
                .flatMap(page -> words.page(page).words().stream()
                        .flatMap(List::stream)
                        .filter(word -> asked.computeIfAbsent(word.text(), wanted::test))
                        .map(word -> Highlight.over(page, word)))
                .limit(most)
                .toList();
    }

    /** Whether enough was found in one coherent way; only then words aside of it count. */
    private boolean search() {
        var matches =
                printed.stream().flatMap(word -> sought.matches(word).stream()).toList();
        var course = Course.best(matches);
        var way = course.way();
        for (int i = 0; i < way.size(); i++) {
            take(way.get(i));
            if (i > 0) {
                fill(way.get(i - 1), way.get(i));
            }
        }
        var enough = found.cardinality() >= ENOUGH * sought.length() && course.value() >= COHERENT * sought.length();
        course.all().forEach(this::take);
        return enough;
    }

    /** A word is marked for one place of the quote and no other. */
    private void take(Match match) {
        var lacks = found.get(match.from(), match.to()).isEmpty();
        if (lacks && !marked.get(match.word().index())) {
            marked.set(match.word().index());
            found.set(match.from(), match.to());
        }
    }

    /** A few words between found ones belong to them when they stand for the letters that lack, however misread. */
    private void fill(Match before, Match after) {
        int from = before.word().index() + 1;
        int to = after.word().index();
        if (to <= from
                || to - from > FEW_WORDS
                || before.word().page() != after.word().page()) {
            return;
        }
        var lacking = sought.between(before.to(), after.from());
        var text = new StringBuilder();
        printed.subList(from, to).forEach(word -> text.append(word.letters()));
        var longer = Math.max(lacking.length(), text.length());
        if (Math.abs(lacking.length() - text.length()) <= (lacking.isEmpty() ? 0 : Math.max(1, longer / 3))) {
            marked.set(from, to);
            if (2 * Sought.edits(text.toString(), lacking)[lacking.length()] <= longer) {
                found.set(before.to(), after.from());
            }
        }
    }

    private List<Highlight> rectangles() {
        var all = new ArrayList<Highlight>();
        Printed last = null;
        for (int i = marked.nextSetBit(0); i >= 0; i = marked.nextSetBit(i + 1)) {
            var word = printed.get(i);
            var goesOn = last != null && last.index() + 1 == i && last.line() == word.line();
            all.add(goesOn ? all.remove(all.size() - 1).with(word.word()) : Highlight.over(word.page(), word.word()));
            last = word;
        }
        return List.copyOf(all);
    }
}
