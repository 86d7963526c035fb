package id.telaah.scoring;

import id.telaah.kb.Instrument;
import java.util.Map;

/** The arithmetic of an instrument. */
public final class Scoring {
    private Scoring() {}

    /**
     * Scores an assessment.
     *
     * @param levels the proven level of every indicator by number
     * @param possible the level that may still be reached, by number
     * @throws IllegalArgumentException when an indicator is missing or a level is not between 1 and 5
     */
    public static Scorecard score(Instrument instrument, Map<Integer, Integer> levels, Map<Integer, Integer> possible) {
        throw new UnsupportedOperationException("to be written: " + instrument.id() + levels + possible);
    }
}
