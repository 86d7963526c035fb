package id.telaah.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.DatabaseEngine;
import id.telaah.access.NotAllowed;
import id.telaah.access.Stale;
import id.telaah.access.Viewer;
import id.telaah.audit.Trail;
import id.telaah.review.Verdict.Ruling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people do in whatever order, histories only grow, the last decision counts, and each act is one entry. */
class ReviewPropertiesTest {
    private static final int ACTS = 60;
    private static final List<Integer> INDICATORS = List.of(1, 2, 9);

    static Stream<Arguments> seeds() {
        return Stream.of(DatabaseEngine.values())
                .flatMap(engine -> Stream.of(1L, 2L, 3L, 4L).map(seed -> Arguments.of(engine, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("seeds")
    void any_sequence_of_acts_keeps_the_books(DatabaseEngine engine, long seed) {
        var world = new ReviewWorld(engine);
        world.duties.assign(world.coordinator, world.dossier, Set.copyOf(INDICATORS), world.agency, null);
        var files = files(world);
        var random = new Random(seed);
        var histories = new HashMap<Integer, List<Decision>>();
        for (int i = 0; i < ACTS; i++) {
            var before = world.acts();
            var done = act(world, files, random);
            assertThat(world.acts()).as("act %d", i).isEqualTo(before + (done ? 1 : 0));
            INDICATORS.forEach(indicator -> check(world, indicator, histories));
        }
        assertThat(ReviewServer.on(engine).getBean(Trail.class).verify().whole())
                .isTrue();
    }

    private static List<UUID> files(ReviewWorld world) {
        return world.database
                .sql("select id from evidence_file where dossier = ? order by path fetch first 3 rows only")
                .param(world.dossier)
                .query(UUID.class)
                .list();
    }

    private static void check(ReviewWorld world, int indicator, HashMap<Integer, List<Decision>> histories) {
        var page = world.reviews.indicator(world.auditor, world.dossier, indicator);
        var before = histories.getOrDefault(indicator, List.of());
        assertThat(page.history().subList(0, before.size())).isEqualTo(before);
        histories.put(indicator, page.history());
        for (var seat : Seat.values()) {
            assertThat(page.decisions().get(seat))
                    .isEqualTo(Decisions.last(page.history(), seat).orElse(null));
        }
        assertThat(page.version())
                .isEqualTo(page.history().size() + page.verdicts().size());
        assertThat(page.omitted()).hasSize((int) page.verdicts().stream()
                .map(Verdict::file)
                .distinct()
                .filter(file -> leftOut(page, file))
                .count());
    }

    private static boolean leftOut(IndicatorReview page, UUID file) {
        return page.verdicts().stream()
                .filter(verdict -> verdict.file().equals(file))
                .reduce((earlier, later) -> later)
                .filter(verdict -> verdict.ruling() == Ruling.NOT_APPLICABLE)
                .isPresent();
    }

    /** @return whether it was done, or refused as it should be */
    private static boolean act(ReviewWorld world, List<UUID> files, Random random) {
        try {
            any(world, files, random);
            return true;
        } catch (NotPossible | Conflict | Stale | NotAllowed refused) {
            return false;
        }
    }

    private static void any(ReviewWorld world, List<UUID> files, Random random) {
        var indicator = INDICATORS.get(random.nextInt(INDICATORS.size()));
        var viewer = one(List.of(world.internal, world.external, world.coordinator, world.officer), random);
        var version = Math.max(0, world.version(indicator) - (random.nextInt(4) == 0 ? 1 : 0));
        switch (random.nextInt(6)) {
            case 0, 1 ->
                world.decisions.decide(
                        viewer,
                        world.dossier,
                        indicator,
                        version,
                        world.choice(indicator, 1 + random.nextInt(5), random.nextBoolean() ? ReviewWorld.REASON : ""));
            case 2, 3 ->
                world.verdicts.rule(
                        viewer,
                        world.dossier,
                        indicator,
                        version,
                        new Ruled(
                                one(files, random),
                                null,
                                random.nextBoolean() ? Ruling.NOT_APPLICABLE : Ruling.TAKEN_BACK,
                                ReviewWorld.REASON));
            case 4 -> world.remarks.write(viewer, world.dossier, indicator, "Komentar " + random.nextInt());
            default -> move(world, viewer, random);
        }
    }

    private static void move(ReviewWorld world, Viewer viewer, Random random) {
        var stages = new ArrayList<>(List.of("self-assessment", "document", "interview", "visit", "determination"));
        world.stages.change(viewer, world.dossier, world.dossier().version(), one(stages, random), ReviewWorld.REASON);
    }

    private static <T> T one(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
