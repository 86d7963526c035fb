package id.telaah.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.DatabaseEngine;
import id.telaah.access.NotYours;
import id.telaah.kb.Requirement;
import id.telaah.reporting.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What assessors, agencies and coordinators see of the judged sample. */
@ParameterizedClass
@EnumSource(DatabaseEngine.class)
class ScreensTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 9, 16);

    @Parameter
    DatabaseEngine engine;

    private ReviewWorld world;

    @BeforeEach
    void open() {
        world = new ReviewWorld(engine);
    }

    private Queue queue(Queue.Filter filter) {
        return world.reviews.queue(world.internal, world.dossier, filter);
    }

    @Test
    void the_queue_begins_with_what_needs_a_person() {
        var queue = queue(Queue.Filter.ALL);
        assertThat(queue.items()).hasSize(47);
        assertThat(queue.items())
                .isSortedAccordingTo(Comparator.comparing(Queue.Item::attention).thenComparing(Queue.Item::number));
        assertThat(queue.counts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(47);
        assertThat(queue.counts()).containsEntry(Attention.DECIDED, 0);
        assertThat(queue.unjudged()).isZero();
    }

    @Test
    void contradictions_come_first_then_what_could_not_be_read_then_low_confidence() {
        var plain =
                queue(new Queue.Filter(Set.of(Attention.UNDECIDED), null, null)).items();
        var denied = List.of(new Result.ReasonEntry("denied", "Dokumen lain menyatakan belum ada.", null));
        suggest(plain.get(0), 0, "low", List.of());
        suggest(plain.get(1), 1, "low", List.of());
        suggest(plain.get(2), 1, "low", denied);
        assertThat(attention(plain.get(0))).isEqualTo(Attention.LOW_CONFIDENCE);
        assertThat(attention(plain.get(1))).isEqualTo(Attention.UNDETERMINED);
        assertThat(attention(plain.get(2))).isEqualTo(Attention.CONFLICT);
        assertThat(queue(Queue.Filter.ALL).items().get(0).attention()).isEqualTo(Attention.CONFLICT);
    }

    private Attention attention(Queue.Item item) {
        return queue(Queue.Filter.ALL).items().stream()
                .filter(one -> one.number() == item.number())
                .findFirst()
                .orElseThrow()
                .attention();
    }

    private void suggest(Queue.Item item, int more, String confidence, List<Result.ReasonEntry> concerns) {
        var entry = JudgedSample.entries().get(item.number());
        var changed = new Result.IndicatorEntry(
                entry.number(),
                entry.level(),
                Math.min(5, entry.level() + more),
                confidence,
                true,
                concerns,
                entry.requirements(),
                entry.justification(),
                entry.gap());
        JudgedSample.suggestAnew(world.database, world.dossier, changed, ReviewServer.NOW);
    }

    @Test
    void every_contradiction_that_the_rules_name_counts_as_one() throws IOException {
        var rules = Files.readString(Path.of("rules/conflict.drl"));
        var grave = Pattern.compile("(?:Reason\\(\"|code == \")([a-z-]+)\"")
                .matcher(rules)
                .results()
                .map(match -> match.group(1))
                .filter(code -> !code.equals("quoted"));
        assertThat(grave).containsExactlyInAnyOrderElementsOf(Attention.CONFLICTS);
    }

    @Test
    void a_decided_indicator_goes_to_the_end_and_filters_keep_the_counts() {
        var first = queue(Queue.Filter.ALL).items().get(0).number();
        world.accept(world.internal, first);
        var queue = queue(Queue.Filter.ALL);
        assertThat(queue.items().get(46).number()).isEqualTo(first);
        assertThat(queue.items().get(46).version()).isEqualTo(1);
        var filtered = queue(new Queue.Filter(Set.of(Attention.DECIDED), null, null));
        assertThat(filtered.items()).singleElement().matches(item -> item.number() == first);
        assertThat(filtered.counts()).isEqualTo(queue.counts());
        assertThat(queue(new Queue.Filter(Set.of(), "D1", null)).items()).hasSize(10);
    }

    @Test
    void an_officer_sees_the_own_indicators_and_nothing_else() {
        world.duties.assign(world.coordinator, world.dossier, Set.of(1, 7), world.agency, null);
        var queue = world.reviews.queue(world.officer, world.dossier, Queue.Filter.ALL);
        assertThat(queue.items()).extracting(Queue.Item::number).containsExactlyInAnyOrder(1, 7);
        assertThatThrownBy(() -> world.reviews.indicator(world.officer, world.dossier, 2))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void an_indicator_shows_texts_proofs_and_last_year() {
        var earlier = world.judged(2023);
        var level = JudgedSample.entries().get(1).level();
        var choice = world.choice(1, level + 1, ReviewWorld.REASON);
        world.decisions.decide(world.internal, earlier, 1, 0, choice);
        var page = world.reviews.indicator(world.internal, world.dossier, 1);
        assertThat(page.requirements())
                .extracting(one -> one.requirement().id())
                .startsWith("I01-L1-R1")
                .allMatch(id -> id.startsWith("I01-"));
        assertThat(page.requirements().stream().filter(one -> one.entry().isPresent()))
                .isNotEmpty();
        assertThat(page.requirements().stream().flatMap(one -> one.citations().stream()))
                .isNotEmpty()
                .allMatch(citation -> citation.file().isPresent());
        assertThat(page.lastYear().orElseThrow().decided()).contains(level + 1);
        assertThat(page.lastYear().orElseThrow().suggested()).contains(level);
        assertThat(page.seat()).contains(Seat.SELF_ASSESSMENT);
        assertThat(page.justification().orElseThrow().text()).contains("Fakta:", "Analisis:", "Justifikasi Hasil:");
    }

    @Test
    void an_agency_learns_what_to_write_and_who_signs() {
        world.duties.assign(world.coordinator, world.dossier, Set.of(1, 9), world.agency, TODAY.minusDays(1));
        world.tasks.give(world.coordinator, world.dossier, 1, world.agency, "Unggah Perwali.", TODAY.plusDays(3));
        world.tasks.give(world.coordinator, world.dossier, 1, world.agency, "Nanti saja.", TODAY.plusDays(30));
        var desk = world.reviews.agency(world.officer, world.dossier);
        assertThat(desk.indicators()).extracting(AgencyDesk.Item::number).containsExactly(1, 9);
        var item = desk.indicators().get(0);
        var gap = JudgedSample.entries().get(1).gap();
        assertThat(item.next()).isEqualTo(gap.level());
        assertThat(item.missing())
                .extracting(AgencyDesk.Missing::requirement)
                .containsExactlyElementsOf(gap.requirements());
        assertThat(item.missing()).allSatisfy(missing -> {
            var remedy = remedy(missing.requirement());
            assertThat(missing.document()).isEqualTo(remedy.document());
            assertThat(missing.signedBy()).isEqualTo(remedy.signedBy());
        });
        assertThat(desk.tasks()).hasSize(2);
        assertThat(desk.reminders().stream().filter(reminder -> reminder.task() != null))
                .singleElement()
                .matches(reminder -> !reminder.overdue());
        assertThat(desk.reminders().stream().filter(reminder -> reminder.task() == null))
                .isNotEmpty()
                .allMatch(AgencyDesk.Reminder::overdue);
    }

    private Requirement.Remedy remedy(String id) {
        return world.dossiers.instrument(world.dossier()).indicators().stream()
                .flatMap(indicator -> indicator.requirements().stream())
                .filter(requirement -> requirement.id().equals(id))
                .findFirst()
                .orElseThrow()
                .remedy();
    }

    @Test
    void the_board_has_the_index_of_the_suggestions_and_of_the_decisions() {
        var earlier = world.judged(2023);
        world.decide(world.internal, 32, 5, ReviewWorld.REASON);
        var board = world.boards.of(world.coordinator, world.dossier);
        var index = JudgedSample.RESULT.index();
        var suggested = board.suggested().orElseThrow();
        assertThat(suggested.value()).isEqualByComparingTo(index.value());
        assertThat(suggested.low()).isEqualByComparingTo(index.low());
        assertThat(suggested.high()).isEqualByComparingTo(index.high());
        assertThat(board.decided().orElseThrow().value()).isGreaterThan(suggested.value());
        assertThat(board.decisions()).isEqualTo(1);
        assertThat(board.tiles())
                .extracting(Board.Tile::number)
                .isEqualTo(IntStream.rangeClosed(1, 47).boxed().toList());
        assertThat(board.tiles().get(31).level()).isEqualTo(5);
        assertThat(board.lastYear().orElseThrow().dossier()).isEqualTo(earlier);
        assertThat(board.lastYear().orElseThrow().card().value()).isEqualByComparingTo(index.value());
        assertThat(board.national().orElseThrow().year()).isEqualTo(2024);
        assertThat(board.kind().orElseThrow().kind()).isEqualTo("kota");
        assertThat(board.steps().orElseThrow().steps()).isNotEmpty();
    }

    @Test
    void progress_is_counted_for_each_agency() {
        world.duties.assign(world.coordinator, world.dossier, Set.of(1, 9), world.agency, TODAY.minusDays(1));
        world.duties.assign(world.coordinator, world.dossier, Set.of(2), world.otherAgency, null);
        world.accept(world.internal, 1);
        var progress = world.boards.of(world.coordinator, world.dossier).agencies();
        var mine = progress.stream()
                .filter(one -> one.agency().equals(world.agency))
                .findFirst()
                .orElseThrow();
        assertThat(progress).hasSize(2);
        assertThat(mine.assigned()).isEqualTo(2);
        assertThat(mine.decided()).isEqualTo(1);
        assertThat(mine.answered()).isBetween(1, 2);
        assertThat(mine.overdue()).isEqualTo(2 - mine.answered());
        assertThat(mine.requirementsMet()).isPositive().isLessThan(mine.requirements());
    }
}
