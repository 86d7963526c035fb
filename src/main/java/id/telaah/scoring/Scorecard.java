package id.telaah.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * The index of an assessment and its parts. All values are exact (unrounded) and between 1 and 5.
 *
 * @param shown {@code value} with two decimals, half up, point as decimal mark
 * @param rating name of the rating band
 * @param low index when everything undetermined turns out not to be met
 * @param high index when everything undetermined turns out to be met
 */
public record Scorecard(
        BigDecimal value,
        String shown,
        String rating,
        BigDecimal low,
        BigDecimal high,
        List<Part> areas,
        List<Part> aspects) {

    /** The index of an area or aspect. */
    public record Part(String id, String name, BigDecimal weight, BigDecimal value, String shown) {}

    public Scorecard {
        areas = List.copyOf(areas);
        aspects = List.copyOf(aspects);
    }
}
