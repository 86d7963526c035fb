package id.telaah.evidence;

import id.telaah.reading.Passage;
import id.telaah.reading.Segment;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the short names of a regulation stand for: where "Dinas" is defined as the department of communication, a later
 * "Dinas" means that department.
 */
final class Definitions {
    /** Kinds of office that rules ask for by their task. */
    private static final Set<String> OFFICES = Set.of("ict-unit", "planning-unit");

    private static final Pattern DEFINITION = Pattern.compile(
            "^\\s*(?:\\d+[a-z]?\\.\\s*)?(?:(.{3,140}?)\\s+yang\\s+selanjutnya\\s+(?:disebut|disingkat)\\s+)?(?:dengan\\s+)?"
                    + "([\\p{Lu}][\\p{L}./-]*(?:\\s+[\\p{Lu}][\\p{L}./-]*){0,4})\\s*,?\\s+adalah\\s+(.+)$",
            Pattern.DOTALL);

    /** Where recognised text runs on into the next definition, this one ends. */
    private static final Pattern NEXT =
            Pattern.compile("(?<=\\p{Ll}\\p{Ll})\\.\\s+(?=\\p{Lu}.{2,140}\\sadalah\\s)", Pattern.DOTALL);

    private final Lexicon lexicon;
    private final Map<Source, Map<String, String>> meanings = new HashMap<>();

    Definitions(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Reads the definitions of a document. */
    void learn(Source source, Segment segment) {
        for (var passage : segment.passages()) {
            if (passage.part() == Passage.Part.DEFINITION) {
                learn(source, passage.text());
            }
        }
    }

    private void learn(Source source, String text) {
        var definition = DEFINITION.matcher(text);
        if (!definition.find()) {
            return;
        }
        var meaning =
                (definition.group(1) == null ? "" : definition.group(1) + " ") + NEXT.split(definition.group(3), 2)[0];
        var signs = lexicon.read(meaning).signs().keySet();
        if (OFFICES.stream().anyMatch(signs::contains)) {
            meanings.computeIfAbsent(source, any -> new TreeMap<>()).put(definition.group(2), meaning);
        }
    }

    /** What the defined names in a norm stand for, to be read after it; empty when it uses none. */
    String of(Source source, String text, boolean norm) {
        var known = meanings.get(source);
        if (!norm || known == null) {
            return "";
        }
        var meant = new StringBuilder();
        known.forEach((name, meaning) -> {
            if (Pattern.compile("(?<![\\p{L}])" + Pattern.quote(name) + "(?![\\p{L}])")
                    .matcher(text)
                    .find()) {
                meant.append(Utterances.BREAK).append(meaning);
            }
        });
        return meant.toString();
    }
}
