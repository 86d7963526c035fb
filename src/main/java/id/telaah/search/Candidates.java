package id.telaah.search;

import id.telaah.search.CompiledExpressions.Node;
import java.util.List;

/**
 * Finds at least the passages that answer an expression: those that hold the roots it needs, wherever they stand. Order,
 * gaps and exceptions are left to the verification.
 */
final class Candidates<Q> {
    /** Every engine takes so many roots in one query; an expression of more is verified on all passages. */
    static final int MOST_ROOTS = 1000;

    /** Elasticsearch takes 30; each part of an expression is one or two of them. */
    private static final int DEEPEST = 12;

    private final Dialect<Q> dialect;
    private final CompiledExpressions expressions;
    private int roots;
    private boolean tooMuch;

    private Candidates(Dialect<Q> dialect, CompiledExpressions expressions) {
        this.dialect = dialect;
        this.expressions = expressions;
    }

    static <Q> Q of(CompiledExpressions expressions, Dialect<Q> dialect) {
        Candidates<Q> candidates = new Candidates<>(dialect, expressions);
        Q query = candidates.query(expressions.top(), 0);
        return candidates.tooMuch ? dialect.everything() : query;
    }

    private Q query(Node node, int depth) {
        tooMuch |= depth > DEEPEST;
        if (tooMuch) {
            return dialect.everything();
        }
        if (node instanceof Node.Words words) {
            return phrase(words.pattern());
        }
        if (node instanceof Node.Except except) {
            return query(expressions.node(except.expression()), depth);
        }
        boolean one = node instanceof Node.Any;
        List<Q> parts = parts(one ? ((Node.Any) node).parts() : ((Node.All) node).parts(), depth);
        if (parts.isEmpty() || tooMuch) {
            return tooMuch ? dialect.everything() : dialect.nothing();
        }
        return one ? dialect.any(parts) : dialect.all(parts);
    }

    private Q phrase(PhrasePattern pattern) {
        List<String> needed =
                pattern.parts().stream().flatMap(List::stream).distinct().toList();
        roots += needed.size();
        tooMuch |= roots > MOST_ROOTS;
        return tooMuch
                ? dialect.everything()
                : dialect.all(needed.stream().map(dialect::root).toList());
    }

    private List<Q> parts(List<Integer> parts, int depth) {
        return parts.stream()
                .map(part -> query(expressions.node(part), depth + 1))
                .toList();
    }
}
