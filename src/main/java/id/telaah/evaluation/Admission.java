package id.telaah.evaluation;

import id.telaah.evaluation.Conclusion.Flaw;
import id.telaah.evaluation.Conclusion.Formal;
import id.telaah.evidence.Source;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How far one document may prove something, before any requirement is asked.
 *
 * @param flaws by code; empty when nothing speaks against it
 * @param formal true when it is enacted and in force, or dated and numbered or signed
 */
public record Admission(Source source, List<Flaw> flaws, boolean formal) {
    public Admission {
        flaws = List.copyOf(flaws);
    }

    static Admission of(Source source, Collection<?> conclusions) {
        var flaws = conclusions.stream()
                .filter(Flaw.class::isInstance)
                .map(Flaw.class::cast)
                .filter(flaw -> flaw.source().equals(source))
                .sorted(Comparator.comparing(Flaw::code).thenComparing(Flaw::detail))
                .toList();
        return new Admission(source, flaws, conclusions.contains(new Formal(source)));
    }
}
