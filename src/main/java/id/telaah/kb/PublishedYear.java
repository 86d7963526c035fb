package id.telaah.kb;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was published about the results of all institutions in one year. No institution is named.
 *
 * @param source the report the values stand in
 * @param national means as the report prints them
 * @param groups computed from the rows of the report, one for each kind of institution; empty when it has no rows
 */
public record PublishedYear(int year, String source, Means national, List<Group> groups) {

    /** The {@link Group#kind} of the group of all institutions. */
    public static final String ALL = "semua";

    /**
     * Mean values, two decimals.
     *
     * @param areas by id of the area; empty when not published
     * @param aspects by id of the aspect; empty when not published
     */
    public record Means(BigDecimal index, Map<String, BigDecimal> areas, Map<String, BigDecimal> aspects) {
        public Means {
            areas = Map.copyOf(areas);
            aspects = Map.copyOf(aspects);
        }
    }

    /**
     * The institutions of one kind.
     *
     * @param kind kota, kabupaten, provinsi, kementerian, lembaga or {@link #ALL}
     * @param count number of institutions
     * @param areas by id of the area
     * @param aspects means as printed, by id of the aspect; empty when not published
     */
    public record Group(
            String kind, int count, Spread index, Map<String, Spread> areas, Map<String, BigDecimal> aspects) {
        public Group {
            areas = Map.copyOf(areas);
            aspects = Map.copyOf(aspects);
        }
    }

    /** How values are spread: a quarter of the institutions lies below {@code lower}, a quarter above {@code upper}. */
    public record Spread(BigDecimal mean, BigDecimal lower, BigDecimal median, BigDecimal upper) {}

    public PublishedYear {
        groups = List.copyOf(groups);
    }

    public Optional<Group> group(String kind) {
        return groups.stream().filter(group -> group.kind().equals(kind)).findFirst();
    }
}
