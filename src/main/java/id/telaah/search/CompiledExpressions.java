package id.telaah.search;

import id.telaah.search.TextAnalysis.Matcher;
import id.telaah.search.TextAnalysis.Span;
import id.telaah.search.TextAnalysis.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A network of expressions. Phrases are looked up by their first root; only what a phrase that was found can make true
 * is looked at further.
 */
final class CompiledExpressions implements Matcher {

    /** A part of an expression; other parts by their number, which is lower than its own. */
    sealed interface Node {
        record Words(PhrasePattern pattern) implements Node {}

        record Any(List<Integer> parts) implements Node {}

        record All(List<Integer> parts) implements Node {}

        record Except(int expression, int unless) implements Node {}
    }

    private final Node[] nodes;
    private final int[][] usedBy;
    private final Map<String, int[]> byFirstRoot = new HashMap<>();
    private final String[] names;
    private final int[] roots;
    private final int[][] namesOf;

    /**
     * @param names in ascending order
     * @param roots the node of each name
     */
    CompiledExpressions(List<Node> nodes, List<String> names, List<Integer> roots) {
        this.nodes = nodes.toArray(Node[]::new);
        this.names = names.toArray(String[]::new);
        this.roots = roots.stream().mapToInt(Integer::intValue).toArray();
        List<List<Integer>> users = lists(nodes.size());
        List<List<Integer>> named = lists(nodes.size());
        Map<String, List<Integer>> first = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            for (int part : positiveParts(nodes.get(i))) {
                users.get(part).add(i);
            }
            if (nodes.get(i) instanceof Node.Words words) {
                first.computeIfAbsent(words.pattern().first(), root -> new ArrayList<>())
                        .add(i);
            }
        }
        for (int i = 0; i < this.roots.length; i++) {
            named.get(this.roots[i]).add(i);
        }
        usedBy = arrays(users);
        namesOf = arrays(named);
        first.forEach((root, phrases) -> byFirstRoot.put(root, array(phrases)));
    }

    private static List<Integer> positiveParts(Node node) {
        if (node instanceof Node.Any any) {
            return any.parts();
        }
        if (node instanceof Node.All all) {
            return all.parts();
        }
        return node instanceof Node.Except except ? List.of(except.expression()) : List.of();
    }

    @Override
    public Map<String, List<Span>> match(List<Token> tokens) {
        return new Pass(tokens).run();
    }

    /** The match of one token list. */
    private final class Pass {
        private final List<Token> tokens;
        private final Spans spans = new Spans(nodes.length);
        private final BitSet open = new BitSet(nodes.length);
        private final BitSet holding = new BitSet(names.length);

        Pass(List<Token> tokens) {
            this.tokens = tokens;
        }

        Map<String, List<Span>> run() {
            for (int at = 0; at < tokens.size(); at++) {
                int[] phrases = byFirstRoot.get(tokens.get(at).root());
                if (phrases != null) {
                    findPhrases(phrases, at);
                }
            }
            for (int node = open.nextSetBit(0); node >= 0; node = open.nextSetBit(node + 1)) {
                List<Span> found = spans.evaluate(nodes[node], node);
                if (!found.isEmpty()) {
                    spread(node);
                }
            }
            return answer();
        }

        private void findPhrases(int[] phrases, int at) {
            for (int phrase : phrases) {
                int last = ((Node.Words) nodes[phrase]).pattern().end(tokens, at);
                if (last >= 0) {
                    spans.add(
                            phrase,
                            new Span(tokens.get(at).start(), tokens.get(last).end()));
                    open.set(phrase);
                }
            }
        }

        private void spread(int node) {
            for (int user : usedBy[node]) {
                open.set(user);
            }
            for (int name : namesOf[node]) {
                holding.set(name);
            }
        }

        private Map<String, List<Span>> answer() {
            Map<String, List<Span>> answer = new LinkedHashMap<>();
            for (int name = holding.nextSetBit(0); name >= 0; name = holding.nextSetBit(name + 1)) {
                answer.put(names[name], List.copyOf(spans.of(roots[name])));
            }
            return answer;
        }
    }

    private static List<List<Integer>> lists(int size) {
        List<List<Integer>> lists = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static int[][] arrays(List<List<Integer>> lists) {
        return lists.stream().map(CompiledExpressions::array).toArray(int[][]::new);
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** What the first expression is made of. */
    Node top() {
        return nodes[roots[0]];
    }

    Node node(int number) {
        return nodes[number];
    }
}
