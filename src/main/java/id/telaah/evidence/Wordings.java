package id.telaah.evidence;

import id.telaah.kb.Expression;
import id.telaah.kb.Expression.AllOf;
import id.telaah.kb.Expression.AnyOf;
import id.telaah.kb.Expression.Except;
import id.telaah.kb.Expression.Phrase;
import id.telaah.kb.Expression.Sign;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The phrases of a sign as they stand in a text, letter by letter. Words of modality are compared this way, because
 * "direncanakan" and "rencana" share a root and do not mean the same.
 */
final class Wordings {
    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final Pattern pattern;

    private Wordings(Pattern pattern) {
        this.pattern = pattern;
    }

    static Wordings of(String sign, Map<String, Expression> signs) {
        var phrases = phrases(new Sign(sign), signs)
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        return phrases.isEmpty() ? new Wordings(NEVER) : new Wordings(compile(phrases));
    }

    private static Stream<String> phrases(Expression expression, Map<String, Expression> signs) {
        if (expression instanceof Phrase phrase) {
            return Stream.of(phrase.text());
        }
        if (expression instanceof Sign sign) {
            var named = signs.get(sign.name());
            return named == null ? Stream.empty() : phrases(named, signs);
        }
        if (expression instanceof AnyOf any) {
            return any.parts().stream().flatMap(part -> phrases(part, signs));
        }
        if (expression instanceof AllOf all) {
            return all.parts().stream().flatMap(part -> phrases(part, signs));
        }
        return phrases(((Except) expression).expression(), signs);
    }

    private static Pattern compile(List<String> phrases) {
        var alternatives = phrases.stream().map(Wordings::wording).collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String wording(String phrase) {
        var gap = "(?:\\s+\\S+){0," + Phrase.GAP + "}?\\s+";
        return Stream.of(phrase.split("\\s*\\.\\.\\s*"))
                .map(part -> Stream.of(part.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining(gap));
    }

    Matcher in(String text) {
        return pattern.matcher(text);
    }

    boolean holds(String text) {
        return in(text).find();
    }
}
