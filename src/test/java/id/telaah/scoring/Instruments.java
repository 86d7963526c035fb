package id.telaah.scoring;

import id.telaah.kb.Area;
import id.telaah.kb.Aspect;
import id.telaah.kb.Expression;
import id.telaah.kb.Indicator;
import id.telaah.kb.Instrument;
import id.telaah.kb.Ratings;
import id.telaah.kb.Ratings.Band;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The frame of the instrument of 2020: what its arithmetic needs and nothing else. */
final class Instruments {
    private static final String[] AREAS = {"13", "25", "16.5", "45.5"};
    private static final String[] ASPECTS = {"13", "10", "10", "5", "12", "4.5", "27.5", "18"};
    private static final int[] AREA_OF_ASPECT = {1, 2, 2, 2, 3, 3, 4, 4};
    private static final int[] LAST_INDICATOR = {10, 14, 18, 20, 28, 31, 41, 47};

    private Instruments() {}

    static Instrument spbe2020(boolean ratingFromRounded) {
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < AREAS.length; i++) {
            areas.add(new Area("D" + (i + 1), i + 1, "Domain " + (i + 1), new BigDecimal(AREAS[i])));
        }
        List<Aspect> aspects = new ArrayList<>();
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < ASPECTS.length; i++) {
            Aspect aspect = new Aspect(
                    "A" + (i + 1), i + 1, "D" + AREA_OF_ASPECT[i], "Aspek " + (i + 1), new BigDecimal(ASPECTS[i]));
            aspects.add(aspect);
            int first = indicators.size() + 1;
            BigDecimal weight = aspect.weight().divide(BigDecimal.valueOf(LAST_INDICATOR[i] - first + 1L));
            for (int number = first; number <= LAST_INDICATOR[i]; number++) {
                indicators.add(indicator(number, aspect, weight));
            }
        }
        return new Instrument(
                "spbe-2020",
                "SPBE",
                "",
                List.of(),
                "",
                areas,
                aspects,
                indicators,
                ratings(ratingFromRounded),
                List.of(),
                List.of());
    }

    private static Indicator indicator(int number, Aspect aspect, BigDecimal weight) {
        return new Indicator(
                number,
                "I%02d".formatted(number),
                "Indikator " + number,
                "",
                aspect.area(),
                aspect.id(),
                weight,
                Indicator.Family.PROCESS,
                new Expression.Phrase("indikator"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Ratings ratings(boolean fromRounded) {
        return new Ratings(
                List.of(
                        band("Memuaskan", "4.2"),
                        band("Sangat Baik", "3.5"),
                        band("Baik", "2.6"),
                        band("Cukup", "1.8"),
                        band("Kurang", "1.0")),
                fromRounded);
    }

    private static Band band(String name, String min) {
        return new Band(name, new BigDecimal(min));
    }
}
