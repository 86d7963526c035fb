package id.telaah.search;

import id.telaah.search.CompiledExpressions.Node;
import id.telaah.search.TextAnalysis.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where the nodes of a network hold in one token list. */
final class Spans {
    private static final Comparator<Span> ASCENDING =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    private final List<@Nullable List<Span>> byNode;

    Spans(int nodes) {
        byNode = new ArrayList<>(Collections.nCopies(nodes, null));
    }

    List<Span> of(int node) {
        List<Span> known = byNode.get(node);
        return known == null ? List.of() : known;
    }

    void add(int node, Span span) {
        List<Span> known = byNode.get(node);
        if (known == null) {
            known = new ArrayList<>(2);
            byNode.set(node, known);
        }
        known.add(span);
    }

    /** Evaluates a node whose parts are evaluated, and remembers it. */
    List<Span> evaluate(Node node, int number) {
        List<Span> found = of(number);
        if (node instanceof Node.Any any) {
            found = union(any.parts());
        } else if (node instanceof Node.All all) {
            found = all.parts().stream().anyMatch(part -> of(part).isEmpty()) ? List.of() : union(all.parts());
        } else if (node instanceof Node.Except except) {
            found = of(except.unless()).isEmpty() ? of(except.expression()) : List.of();
        }
        byNode.set(number, found);
        return found;
    }

    private List<Span> union(List<Integer> parts) {
        List<Span> single = List.of();
        TreeSet<Span> several = null;
        for (int part : parts) {
            List<Span> spans = of(part);
            if (single.isEmpty()) {
                single = spans;
            } else if (!spans.isEmpty()) {
                if (several == null) {
                    several = new TreeSet<>(ASCENDING);
                    several.addAll(single);
                }
                several.addAll(spans);
            }
        }
        return several == null ? single : new ArrayList<>(several);
    }
}
