package id.telaah.kb;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a text must speak. Words are compared by their root after the vocabulary has replaced synonyms, so
 * {@code kelola pusat data} also finds "pengelolaan Pusat Data".
 *
 * <p>In YAML: a plain string is a {@link Phrase}, or a {@link Sign} when it starts with {@code @}; a list is
 * {@link AnyOf}; a map has one of the keys {@code any}, {@code all} and, beside it, {@code unless}.
 */
public sealed interface Expression {

    /**
     * Words that follow each other.
     *
     * @param text words parted by blanks; {@code ..} between two words allows up to {@link #GAP} words between them
     */
    record Phrase(String text) implements Expression {
        public static final int GAP = 6;
    }

    /** A named expression of the vocabulary. */
    record Sign(String name) implements Expression {}

    record AnyOf(List<Expression> parts) implements Expression {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** All parts in the same statement, in any order. */
    record AllOf(List<Expression> parts) implements Expression {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** {@code expression} holds and {@code unless} does not. */
    record Except(Expression expression, Expression unless) implements Expression {}

    /** Names of the signs it uses to say what must be there. */
    default Set<String> signs() {
        var names = new TreeSet<String>();
        collect(this, names);
        return Set.copyOf(names);
    }

    private static void collect(Expression expression, Set<String> names) {
        if (expression instanceof Sign sign) {
            names.add(sign.name());
        } else if (expression instanceof AnyOf any) {
            any.parts().forEach(part -> collect(part, names));
        } else if (expression instanceof AllOf all) {
            all.parts().forEach(part -> collect(part, names));
        } else if (expression instanceof Except except) {
            collect(except.expression(), names);
        }
    }
}
