package id.telaah.evaluation;

import id.telaah.evaluation.Judgement.IndicatorJudgement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Verdicts of earlier judgements on one dossier by one instrument and one set of rules, each with its {@link Bearing}.
 * Safe for use by several threads.
 */
public final class Precedents {
    /** With everything, and without what a person has set aside. */
    private static final int KEPT = 2;

    private record Precedent(Bearing bearing, IndicatorJudgement verdict) {}

    private final Map<Integer, List<Precedent>> byIndicator = new HashMap<>();

    synchronized Optional<IndicatorJudgement> verdict(int indicator, Bearing bearing) {
        return byIndicator.getOrDefault(indicator, List.of()).stream()
                .filter(known -> known.bearing().equals(bearing))
                .map(Precedent::verdict)
                .findFirst();
    }

    /** Keeps a verdict as the latest one; of the others the latest stays. */
    synchronized void keep(Bearing bearing, IndicatorJudgement verdict) {
        var kept = new ArrayList<Precedent>();
        kept.add(new Precedent(bearing, verdict));
        byIndicator.getOrDefault(verdict.number(), List.of()).stream()
                .filter(known -> !known.bearing().equals(bearing))
                .limit(KEPT - 1)
                .forEach(kept::add);
        byIndicator.put(verdict.number(), kept);
    }
}
