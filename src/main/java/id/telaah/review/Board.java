package id.telaah.review;

import id.telaah.kb.PublishedYear;
import id.telaah.scoring.Scorecard;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where an institution stands in one year.
 *
 * @param suggested index by the suggestions, with the interval of what is undetermined; empty before the first judgement
 * @param decided index by the decisions that count; an indicator without one keeps its suggested level
 * @param decisions number of indicators that are decided
 * @param tiles all indicators by number; empty before the first judgement
 * @param lastYear the same institution the year before
 * @param national what was published for the same year, or else for the last one before it
 * @param kind the group of {@code national} the institution belongs to; empty when it was not published
 * @param agencies progress of each agency that something is assigned to
 * @param steps the cheapest way to the next rating
 */
public record Board(
        Optional<Scorecard> suggested,
        Optional<Scorecard> decided,
        int decisions,
        List<Tile> tiles,
        Optional<Earlier> lastYear,
        Optional<PublishedYear> national,
        Optional<PublishedYear.Group> kind,
        List<AgencyProgress> agencies,
        Optional<Steps> steps) {

    /**
     * One indicator on the map.
     *
     * @param level that counts: decided, or else suggested
     * @param decided empty when nobody has decided
     * @param lastYear the level that counted a year ago
     */
    public record Tile(
            int number,
            String id,
            String name,
            String area,
            String aspect,
            int level,
            int suggested,
            int possible,
            Optional<Integer> decided,
            Attention attention,
            Optional<Integer> lastYear) {}

    /** The year before, by the levels that counted then; {@code card} has the index, areas and aspects. */
    public record Earlier(UUID dossier, int year, Scorecard card) {}

    /**
     * How far an agency is.
     *
     * @param assigned indicators
     * @param answered indicators for which something was handed in
     * @param files that were handed in for them
     * @param requirementsMet of {@code requirements} that its indicators ask for, information that holds no level back aside
     * @param decided indicators
     * @param overdue assignments without an answer and tasks that are not done, past their day
     */
    public record AgencyProgress(
            UUID agency,
            int assigned,
            int answered,
            int files,
            int requirementsMet,
            int requirements,
            int decided,
            int overdue) {}

    /**
     * One level more for some indicators, so that the index reaches the next rating with least effort.
     *
     * @param rating name of the next rating, from {@code min} upward
     * @param enough false when one level more for every indicator does not reach it; then all are listed
     * @param shown the index after these steps, with two decimals
     */
    public record Steps(String rating, String min, boolean enough, String shown, List<Step> steps) {
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One indicator to lift.
     *
     * @param effort sum over what is missing: low counts 1, medium 2, high 3
     */
    public record Step(int indicator, String name, int from, int to, int effort, List<String> requirements) {
        public Step {
            requirements = List.copyOf(requirements);
        }
    }

    public Board {
        tiles = List.copyOf(tiles);
        agencies = List.copyOf(agencies);
    }
}
