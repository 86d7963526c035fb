package id.telaah.desk;

import id.telaah.dossier.EvidenceFile;
import id.telaah.kb.Requirement;
import id.telaah.reporting.Result.ReasonEntry;
import id.telaah.review.Attention;
import id.telaah.review.Decision;
import id.telaah.review.IndicatorReview;
import id.telaah.review.Seat;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One indicator on the bench: what was decided and suggested, and for each requirement what proves it.
 *
 * @param name of the indicator
 * @param attention why it waits for a person
 * @param way to the indicators before and after it
 * @param waiting the first indicator of the queue that waits for a decision and is another one; null when none does
 * @param levels the requirements by level, lowest first
 * @param files that are placed under the indicator or cited for it
 */
record Bench(
        IndicatorReview review,
        Attention attention,
        Way way,
        @Nullable Integer waiting,
        List<Level> levels,
        List<Filed> files) {

    /** Numbers of the indicators beside this one; null at the ends. */
    record Way(@Nullable Integer before, @Nullable Integer after) {}

    /**
     * A level of the ladder.
     *
     * @param name such as Terpadu dan Terukur
     * @param reached proven by what was handed in
     */
    record Level(int number, String name, boolean reached, List<Asked> asked) {
        Level {
            asked = List.copyOf(asked);
        }

        public boolean isProven() {
            return asked.stream().anyMatch(one -> !one.proofs().isEmpty());
        }
    }

    /**
     * A requirement.
     *
     * @param state met, unmet, undetermined or not-applicable
     * @param missing true when its remedy is to be shown
     */
    record Asked(
            Requirement requirement, String state, List<Proof> proofs, List<ReasonEntry> reasons, boolean missing) {
        Asked {
            proofs = List.copyOf(proofs);
            reasons = List.copyOf(reasons);
        }
    }

    /** A file and how it can be looked at. */
    record Filed(EvidenceFile file) {
        public String view() {
            return View.of(file).id();
        }
    }

    Bench {
        levels = List.copyOf(levels);
        files = List.copyOf(files);
    }

    /** All citations in the order of the screen, each place once. */
    List<Proof> proofs() {
        return levels.stream()
                .flatMap(level -> level.asked().stream())
                .flatMap(asked -> asked.proofs().stream())
                .collect(java.util.stream.Collectors.toMap(
                        Proof::key, proof -> proof, (one, same) -> one, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Level of the machine; 0 before the first judgement. */
    public int suggested() {
        return review.suggestion().map(suggestion -> suggestion.level()).orElse(0);
    }

    @Nullable
    public Decision selfAssessment() {
        return review.decisions().get(Seat.SELF_ASSESSMENT);
    }

    @Nullable
    public Decision assessment() {
        return review.decisions().get(Seat.ASSESSMENT);
    }

    /** What counted a year ago; 0 when there is nothing to compare with. */
    public int lastYear() {
        return review.lastYear()
                .flatMap(year -> Optional.<Integer>empty().or(year::decided).or(year::suggested))
                .orElse(0);
    }

    /** True when the viewer may decide now. */
    public boolean isOpen() {
        return review.seat().isPresent() && review.suggestion().isPresent();
    }

    /** Decisions and verdicts, the latest first. */
    public List<Event> events() {
        return Stream.concat(
                        review.history().stream().map(Event::of),
                        review.verdicts().stream().map(Event::of))
                .sorted(Comparator.comparing(Event::number).reversed())
                .toList();
    }
}
