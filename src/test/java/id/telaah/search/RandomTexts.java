package id.telaah.search;

import id.telaah.kb.Expression;
import id.telaah.kb.Expression.AllOf;
import id.telaah.kb.Expression.AnyOf;
import id.telaah.kb.Expression.Except;
import id.telaah.kb.Expression.Phrase;
import id.telaah.kb.Expression.Sign;
import id.telaah.kb.Vocabulary;
import id.telaah.reading.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A vocabulary, passages and expressions over few words, so that they meet often; the seed tells which. */
final class RandomTexts {
    private static final List<String> STEMS =
            List.of("kelola", "data", "pusat", "daerah", "audit", "aman", "susun", "layan", "rencana", "risiko");
    private static final List<String> BETWEEN = List.of(
            " ", " ", " ", " ", "  ", ", ", "-", "\n", ". ", "; ", " | ", "/", "\n\n", "-\n", " dan ", "\u00AD");
    private static final List<String> SIGNS = List.of("s0", "s1", "s2", "s3");

    private final Random random;
    private final List<String> words = new ArrayList<>();

    RandomTexts(long seed) {
        random = new Random(seed);
        for (String stem : STEMS) {
            words.addAll(List.of(stem, "peng" + stem + "an", "di" + stem));
        }
    }

    Vocabulary vocabulary() {
        List<String> stems = new ArrayList<>(STEMS);
        Collections.shuffle(stems, random);
        Map<String, List<String>> families = new TreeMap<>();
        stems.subList(0, 5).forEach(stem -> families.put(stem, List.of("peng" + stem + "an", "di" + stem)));
        Map<String, List<String>> synonyms = new TreeMap<>();
        synonyms.put("w1", List.of(stems.get(5) + " " + stems.get(6), stems.get(0) + " " + stems.get(0)));
        synonyms.put("w2", List.of(stems.get(7), stems.get(5) + " " + stems.get(6) + " " + stems.get(1)));
        Map<String, Expression> signs = new TreeMap<>();
        for (String name : SIGNS) {
            signs.put(name, expression(2, signs.keySet().stream().sorted().toList()));
        }
        return new Vocabulary(families, synonyms, Set.of("dan", stems.get(9)), signs);
    }

    Passage passage(int number) {
        String[] headings =
                Stream.generate(() -> text(3)).limit(random.nextInt(3)).toArray(String[]::new);
        return Passages.passage(number, text(14), text(4), headings);
    }

    Expression expression(int depth) {
        return expression(depth, SIGNS);
    }

    private Expression expression(int depth, List<String> signs) {
        int kind = depth == 0 ? 0 : random.nextInt(signs.isEmpty() ? 5 : 6);
        if (kind < 2) {
            return phrase();
        }
        if (kind == 2) {
            return new AnyOf(parts(depth, signs));
        }
        if (kind == 3) {
            return new AllOf(parts(depth, signs));
        }
        if (kind == 4) {
            return new Except(expression(depth - 1, signs), expression(depth - 1, signs));
        }
        return new Sign(one(signs));
    }

    private List<Expression> parts(int depth, List<String> signs) {
        return list(1 + random.nextInt(3), () -> expression(depth - 1, signs));
    }

    /** Not made of stop words alone: a stem may be one, its forms never are. */
    private Phrase phrase() {
        List<String> parts = list(1 + random.nextInt(3), () -> one(words));
        String join = random.nextInt(3) == 0 ? " .. " : " ";
        String text = String.join(join, parts);
        return new Phrase(parts.stream().allMatch(STEMS::contains) ? text + join + "pengauditan" : text);
    }

    private String text(int most) {
        return list(random.nextInt(most + 1), () -> one(words) + one(BETWEEN)).stream()
                .collect(Collectors.joining());
    }

    private <T> List<T> list(int size, Supplier<T> next) {
        return Stream.generate(next).limit(size).toList();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
