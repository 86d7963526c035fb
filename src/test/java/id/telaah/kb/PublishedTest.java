package id.telaah.kb;

import static java.math.RoundingMode.HALF_UP;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.telaah.kb.PublishedYear.Group;
import id.telaah.kb.PublishedYear.Spread;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * The published figures come out of the rows of the reference. Means and quartiles are rounded once, at the end, half up to
 * two decimals; a quartile between two values is interpolated. Skipped where the reference is not at hand.
 */
class PublishedTest {
    private static final Instrument INSTRUMENT =
            KnowledgeBase.load(Path.of("kb")).instrument("spbe-2020").orElseThrow();

    private static JsonNode reference;

    /** A row of a report: kind, values of the four areas, index. */
    private record Row(String kind, List<BigDecimal> values) {}

    @BeforeAll
    static void read() throws IOException {
        var shared = System.getenv().getOrDefault("TELAAH_SHARED", System.getProperty("TELAAH_SHARED", "../shared"));
        var file = Path.of(shared, "reference", "spbe-results.yaml");
        assumeTrue(Files.exists(file), () -> "no published results at " + file + ": set TELAAH_SHARED to compare");
        reference = YamlParser.parse(file.toString(), Files.readAllBytes(file), new Faults())
                .orElseThrow()
                .root();
    }

    @ParameterizedTest
    @CsvSource({"2023, 621", "2024, 612"})
    void groups_are_computed_from_the_rows_of_the_report(int year, int rows) {
        var all = rows(year);
        assertThat(all).hasSize(rows);
        var groups = INSTRUMENT.published(year).orElseThrow().groups();
        assertThat(groups)
                .extracting(Group::kind)
                .containsExactly(PublishedYear.ALL, "kota", "kabupaten", "provinsi", "kementerian", "lembaga");
        for (var group : groups) {
            var own = all.stream()
                    .filter(row -> group.kind().equals(PublishedYear.ALL)
                            || group.kind().equals(row.kind()))
                    .toList();
            assertThat(group.count()).isEqualTo(own.size());
            assertThat(group.index()).isEqualTo(spread(own, 4));
            assertThat(group.areas())
                    .isEqualTo(Stream.of(1, 2, 3, 4).collect(toMap(area -> "D" + area, area -> spread(own, area - 1))));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024})
    void national_means_and_those_of_aspects_are_as_printed(int year) {
        var averages = reference.path("group_averages_" + year);
        var published = INSTRUMENT.published(year).orElseThrow();
        var national = printed(averages, "nasional");
        assertThat(published.national().index()).isEqualByComparingTo(national.get("indeks"));
        published.national().areas().forEach((id, mean) -> assertThat(mean).isEqualByComparingTo(national.get(id)));
        for (var group : published.groups()) {
            var means = group.kind().equals(PublishedYear.ALL) ? national : printed(averages, group.kind());
            assertThat(group.aspects()).hasSize(means.isEmpty() ? 0 : 8);
            group.aspects()
                    .forEach((id, mean) -> assertThat(mean)
                            .as("%s of %s", id, group.kind())
                            .isEqualByComparingTo(means.get(id.equals("A1") ? "D1" : id)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022})
    void older_years_have_national_means_alone(int year) {
        var row = reference.path("national").values().stream()
                .filter(one -> one.path("year").asInt() == year)
                .findFirst()
                .orElseThrow();
        var national = INSTRUMENT.published(year).orElseThrow().national();
        assertThat(national.index()).isEqualByComparingTo(Json.decimal(row, "index"));
        assertThat(national.areas())
                .isEqualTo(Stream.of(1, 2, 3, 4)
                        .collect(toMap(
                                area -> "D" + area,
                                area -> decimal(row.path("domains").path(area - 1)))));
    }

    private static Map<String, BigDecimal> printed(JsonNode averages, String kind) {
        List<String> order = Json.texts(averages, "order");
        var values = averages.path(kind);
        return values.isMissingNode()
                ? Map.of()
                : order.stream().collect(toMap(Function.identity(), name -> decimal(values.path(order.indexOf(name)))));
    }

    private static List<Row> rows(int year) {
        var rows = new ArrayList<Row>();
        for (var group : reference.path("rows_" + year).path("groups").properties()) {
            for (var row : group.getValue().values()) {
                var values = row.values().stream().skip(1).limit(5).map(PublishedTest::decimal);
                rows.add(new Row(kind(group.getKey(), row.path(0).asString()), values.toList()));
            }
        }
        return rows;
    }

    /** Two provinces do not call themselves so; whatever is no ministry and no region is an agency of the state. */
    private static String kind(String group, String name) {
        if (name.startsWith("Pemerintah Kota ")) {
            return "kota";
        } else if (name.startsWith("Pemerintah Kab. ")) {
            return "kabupaten";
        } else if (name.startsWith("Pemerintah ")) {
            return "provinsi";
        }
        return group.equals("Kementerian") ? "kementerian" : "lembaga";
    }

    private static Spread spread(List<Row> rows, int column) {
        var values = rows.stream().map(row -> row.values().get(column)).sorted().toList();
        var sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var mean = sum.divide(BigDecimal.valueOf(values.size()), 2, HALF_UP);
        return new Spread(mean, quartile(values, 1), quartile(values, 2), quartile(values, 3));
    }

    private static BigDecimal quartile(List<BigDecimal> sorted, int quarter) {
        int position = quarter * (sorted.size() - 1);
        var below = sorted.get(position / 4);
        var above = sorted.get(Math.min(position / 4 + 1, sorted.size() - 1));
        var share = BigDecimal.valueOf(position % 4 * 25L, 2);
        return below.add(above.subtract(below).multiply(share)).setScale(2, HALF_UP);
    }

    private static BigDecimal decimal(JsonNode value) {
        return value.decimalValue().setScale(2, HALF_UP);
    }
}
