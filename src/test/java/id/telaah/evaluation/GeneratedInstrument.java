package id.telaah.evaluation;

import id.telaah.kb.Criterion;
import id.telaah.kb.Edition;
import id.telaah.kb.Element;
import id.telaah.kb.Expression;
import id.telaah.kb.Indicator;
import id.telaah.kb.Indicator.Family;
import id.telaah.kb.Instrument;
import id.telaah.kb.Ratings;
import id.telaah.kb.Requirement;
import id.telaah.kb.Requirement.Coverage;
import id.telaah.kb.Requirement.Medium;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An instrument of the size of a real one: 47 indicators with 12 to 14 requirements each. */
public final class GeneratedInstrument {
    static final String EDITION = "e";
    static final List<String> ELEMENTS = List.of("a", "b", "c", "d", "e", "f");

    private final int number;
    private final List<Requirement> requirements = new ArrayList<>();

    private GeneratedInstrument(int number) {
        this.number = number;
    }

    public static Instrument instrument() {
        return new Instrument(
                "generated",
                "",
                "",
                List.of(new Edition(EDITION, "", List.of(2024))),
                EDITION,
                List.of(),
                List.of(),
                IntStream.rangeClosed(1, 47)
                        .mapToObj(number -> new GeneratedInstrument(number).indicator())
                        .toList(),
                new Ratings(List.of(), false),
                List.of(),
                List.of());
    }

    static Family family(int number) {
        return number <= 10 ? Family.POLICY : number <= 31 ? Family.PROCESS : Family.SERVICE;
    }

    private Indicator indicator() {
        add(1, "baseline", false, null, Coverage.NONE, Medium.ANY, false);
        switch (family(number)) {
            case POLICY -> policy();
            case PROCESS -> process();
            case SERVICE -> service();
        }
        return new Indicator(
                number,
                "I%02d".formatted(number),
                "",
                "",
                "",
                "",
                BigDecimal.ONE,
                family(number),
                new Expression.Phrase("subject"),
                ELEMENTS.stream()
                        .map(id -> new Element(id, "element " + id, new Expression.Phrase(id), true))
                        .toList(),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(level -> new Criterion(
                                level,
                                "",
                                "",
                                number == 3 && level == 4 ? 2 : level - 1,
                                "",
                                requirements.stream()
                                        .filter(requirement -> requirement.level() == level)
                                        .toList()))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private void policy() {
        add(2, "policy-enacted", true, null, Coverage.NONE, Medium.POLICY, false);
        add(2, "legally-binding", true, null, Coverage.NONE, Medium.POLICY, false);
        add(2, "content-coverage", true, null, Coverage.PARTIAL, Medium.POLICY, false);
        add(2, "unit-coverage", true, null, Coverage.PARTIAL, Medium.POLICY, false);
        add(3, "content-coverage", true, null, Coverage.ALL, Medium.POLICY, false);
        add(3, "unit-coverage", true, null, Coverage.ALL, Medium.POLICY, false);
        add(4, "provision", true, null, Coverage.NONE, Medium.POLICY, true);
        add(4, "review", true, null, Coverage.NONE, Medium.ANY, false);
        add(5, "policy-follow-up", true, "follow-up", Coverage.NONE, Medium.ANY, false);
        add(5, "policy-follow-up", true, "follow-up", Coverage.NONE, Medium.ANY, false);
        add(5, "follow-up-trace", true, null, Coverage.NONE, Medium.ANY, false);
        add(5, "timing", false, null, Coverage.NONE, Medium.ANY, false);
    }

    private void process() {
        add(2, "formal-document", true, "document", Coverage.NONE, Medium.DOCUMENT, false);
        add(2, "practice", true, "document", Coverage.NONE, Medium.PRACTICE, true);
        add(2, "roadmap-programme", true, null, Coverage.NONE, Medium.DOCUMENT, false);
        add(2, "content-coverage", true, null, Coverage.PARTIAL, Medium.ANY, false);
        add(3, "content-coverage", true, null, Coverage.ALL, Medium.ANY, false);
        add(3, "unit-coverage", true, null, Coverage.ALL, Medium.PRACTICE, false);
        add(3, "execution", true, null, Coverage.ALL, Medium.PRACTICE, true);
        add(4, "budget", true, null, Coverage.NONE, Medium.ANY, false);
        add(4, "review", true, null, Coverage.NONE, Medium.ANY, false);
        add(4, "audit-cycle", number > 28, null, Coverage.NONE, Medium.AUDIT, false);
        add(4, "auditor", number > 28, null, Coverage.NONE, Medium.AUDIT, true);
        add(5, "improvement", true, null, Coverage.NONE, Medium.ANY, false);
        add(5, "follow-up-trace", true, null, Coverage.NONE, Medium.ANY, false);
    }

    private void service() {
        for (var level = 2; level <= 4; level++) {
            add(level, "service-function", true, null, Coverage.NONE, Medium.PRACTICE, true);
            add(level, "service-function", false, null, Coverage.NONE, Medium.PRACTICE, true);
        }
        add(4, "practice", false, null, Coverage.NONE, Medium.PRACTICE, true);
        add(5, "improvement", true, "optimum", Coverage.NONE, Medium.ANY, false);
        add(5, "practice", true, "optimum", Coverage.NONE, Medium.PRACTICE, true);
        add(5, "practice", true, "optimum", Coverage.NONE, Medium.PRACTICE, true);
        add(5, "review", true, null, Coverage.NONE, Medium.ANY, false);
        add(5, "sustained-optimum", true, null, Coverage.NONE, Medium.ANY, false);
    }

    private void add(
            int level,
            String kind,
            boolean mandatory,
            @Nullable String group,
            Coverage coverage,
            Medium medium,
            boolean words) {
        var id = "I%02d-L%d-R%d".formatted(number, level, requirements.size());
        requirements.add(new Requirement(
                id,
                number,
                level,
                kind,
                "",
                mandatory && level > 1,
                group,
                Set.of(),
                coverage,
                medium,
                List.of(),
                words ? new Expression.Phrase(id) : null,
                kind.equals("review") || kind.startsWith("audit") ? Map.of(EDITION, 24) : Map.of(),
                List.of(),
                0,
                List.of(),
                new Requirement.Remedy("", "", "", ""),
                new Requirement.Source("", ""),
                kind.equals("sustained-optimum")));
    }
}
