package id.telaah.search;

import id.telaah.kb.Expression;
import id.telaah.search.CompiledExpressions.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns expressions into one network in which equal parts stand once; the parts of a node come before it. */
final class ExpressionCompiler {
    private final TextAnalysis analysis;
    private final Map<String, Expression> signs;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final Map<Expression, Integer> known = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Integer> roots = new ArrayList<>();

    /** Signs must be free of cycles. */
    ExpressionCompiler(TextAnalysis analysis, Map<String, Expression> signs) {
        this.analysis = analysis;
        this.signs = signs;
    }

    void add(String name, Expression expression) {
        roots.add(node(expression));
        names.add(name);
    }

    CompiledExpressions compiled() {
        return new CompiledExpressions(nodes, names, roots);
    }

    private int node(Expression expression) {
        Integer number = known.get(expression);
        if (number == null) {
            number = resolve(expression);
            known.put(expression, number);
        }
        return number;
    }

    private int resolve(Expression expression) {
        if (expression instanceof Expression.Sign sign) {
            return node(sign(sign.name()));
        }
        Node node = translate(expression);
        return numbers.computeIfAbsent(node, added -> {
            nodes.add(added);
            return nodes.size() - 1;
        });
    }

    private Node translate(Expression expression) {
        if (expression instanceof Expression.Phrase phrase) {
            return new Node.Words(PhrasePattern.of(phrase, analysis));
        }
        if (expression instanceof Expression.AnyOf any) {
            return new Node.Any(parts(any.parts()));
        }
        if (expression instanceof Expression.AllOf all) {
            return new Node.All(parts(all.parts()));
        }
        if (expression instanceof Expression.Except except) {
            return new Node.Except(node(except.expression()), node(except.unless()));
        }
        throw new IllegalArgumentException("unknown kind of expression: " + expression);
    }

    private List<Integer> parts(List<Expression> parts) {
        return parts.stream().map(this::node).distinct().toList();
    }

    private Expression sign(String name) {
        Expression sign = signs.get(name);
        if (sign == null) {
            throw new IllegalArgumentException(
                    "sign '@%s' does not exist. Add it to the signs of the vocabulary or correct its name."
                            .formatted(name));
        }
        return sign;
    }
}
