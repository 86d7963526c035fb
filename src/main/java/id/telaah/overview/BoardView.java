package id.telaah.overview;

import id.telaah.review.Board.AgencyProgress;
import id.telaah.review.Board.Tile;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The board of an institution, laid out.
 *
 * @param areas index of each area
 * @param aspects index of each aspect, the numbers of the radar
 * @param map the tiles by area and aspect
 * @param agencies progress of each agency, the most behind first
 * @param movement how the index moved since last year; null when there is nothing to compare
 */
record BoardView(
        List<Line> areas,
        List<Line> aspects,
        List<Field> map,
        List<Progress> agencies,
        @Nullable BigDecimal movement) {
    BoardView {
        areas = List.copyOf(areas);
        aspects = List.copyOf(aspects);
        map = List.copyOf(map);
        agencies = List.copyOf(agencies);
    }

    /**
     * The index of an area or aspect from several sides; what is null is not known.
     *
     * @param now by what counts now: decided, or else suggested
     * @param lastYear the same institution the year before
     * @param kind mean of all institutions of its kind
     * @param national mean of all
     */
    record Line(
            String name,
            BigDecimal weight,
            BigDecimal suggested,
            BigDecimal now,
            @Nullable BigDecimal lastYear,
            @Nullable BigDecimal kind,
            @Nullable BigDecimal national) {}

    /** An area of the map. */
    record Field(String name, List<Row> rows) {
        Field {
            rows = List.copyOf(rows);
        }
    }

    /** An aspect of the map. */
    record Row(String name, List<Tile> tiles) {
        Row {
            tiles = List.copyOf(tiles);
        }
    }

    /** How far an agency is. */
    record Progress(String name, AgencyProgress counts) {}
}
