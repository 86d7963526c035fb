package id.telaah.evidence;

import id.telaah.kb.Expression;
import id.telaah.kb.Instrument;
import id.telaah.kb.KnowledgeBase;
import id.telaah.search.TextAnalysis;
import id.telaah.search.TextAnalysis.Span;
import id.telaah.search.TextAnalysis.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All expressions of an instrument and its vocabulary, ready to be looked for in one go. */
final class Lexicon {

    /** What an expression stands for: the subject or an element of an indicator, a requirement, or a sign. */
    private record Key(Role role, int indicator, String name) {}

    private enum Role {
        SUBJECT,
        ELEMENT,
        REQUIREMENT,
        SIGN
    }

    /** Where the expressions hold in a text. */
    static final class Hits {
        static final Hits NONE = new Hits(List.of());

        private final List<Token> tokens;
        private final Map<Integer, List<Span>> subjects = new TreeMap<>();
        private final Map<Integer, Map<String, List<Span>>> elements = new HashMap<>();
        private final Map<Integer, Map<String, List<Span>>> requirements = new HashMap<>();
        private final Map<String, List<Span>> signs = new TreeMap<>();

        private Hits(List<Token> tokens) {
            this.tokens = tokens;
        }

        private void add(Key key, List<Span> spans) {
            switch (key.role()) {
                case SUBJECT -> subjects.put(key.indicator(), spans);
                case ELEMENT ->
                    elements.computeIfAbsent(key.indicator(), any -> new TreeMap<>())
                            .put(key.name(), spans);
                case REQUIREMENT ->
                    requirements
                            .computeIfAbsent(key.indicator(), any -> new TreeMap<>())
                            .put(key.name(), spans);
                case SIGN -> signs.put(key.name(), spans);
            }
        }

        List<Token> tokens() {
            return tokens;
        }

        Set<Integer> subjects() {
            return subjects.keySet();
        }

        List<Span> subject(int indicator) {
            return subjects.getOrDefault(indicator, List.of());
        }

        Map<String, List<Span>> elements(int indicator) {
            return elements.getOrDefault(indicator, Map.of());
        }

        Map<String, List<Span>> requirements(int indicator) {
            return requirements.getOrDefault(indicator, Map.of());
        }

        Map<String, List<Span>> signs() {
            return signs;
        }

        boolean has(String sign) {
            return signs.containsKey(sign);
        }

        Set<String> roots() {
            var roots = new TreeSet<String>();
            tokens.forEach(token -> roots.add(token.root()));
            return roots;
        }
    }

    private static final Set<String> PROGRAMME = Set.of("program", "planned-work");

    private final TextAnalysis analysis;
    private final TextAnalysis.Matcher matcher;
    private final Map<String, Key> keys = new HashMap<>();
    private final Set<String> plans = new TreeSet<>();

    Lexicon(KnowledgeBase kb, Instrument instrument, String edition, TextAnalysis analysis) {
        this.analysis = analysis;
        var expressions = new HashMap<String, Expression>();
        kb.vocabulary().signs().forEach((name, sign) -> name(expressions, new Key(Role.SIGN, 0, name), sign));
        for (var indicator : instrument.indicators()) {
            int number = indicator.number();
            name(expressions, new Key(Role.SUBJECT, number, ""), indicator.subject());
            indicator
                    .elements()
                    .forEach(element ->
                            name(expressions, new Key(Role.ELEMENT, number, element.id()), element.lookFor()));
            for (var requirement : indicator.requirements()) {
                var lookFor = requirement.lookFor();
                if (lookFor != null && requirement.holdsIn(edition)) {
                    if (lookFor.signs().stream().anyMatch(PROGRAMME::contains)) {
                        plans.add(requirement.id());
                    }
                    name(expressions, new Key(Role.REQUIREMENT, number, requirement.id()), lookFor);
                }
            }
        }
        matcher = analysis.matcher(expressions);
    }

    private void name(Map<String, Expression> expressions, Key key, Expression expression) {
        var name = key.role() + "/" + key.indicator() + "/" + key.name();
        keys.put(name, key);
        expressions.put(name, expression);
    }

    /** True for a requirement that asks for a programme: the title of a table may say that its rows are one. */
    boolean asksForProgramme(String requirement) {
        return plans.contains(requirement);
    }

    /** Reads a text; spans are positions in it. */
    Hits read(String text) {
        return text.isBlank() ? Hits.NONE : match(text);
    }

    private Hits match(String text) {
        var tokens = analysis.tokens(text);
        var hits = new Hits(tokens);
        matcher.match(tokens).forEach((name, spans) -> {
            var key = keys.get(name);
            if (key != null) {
                hits.add(key, new ArrayList<>(spans));
            }
        });
        return hits;
    }
}
