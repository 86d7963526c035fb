package id.telaah.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.DatabaseEngine;
import id.telaah.access.NotAllowed;
import id.telaah.access.Stale;
import id.telaah.scoring.Scoring;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseEngine.class)
class StagesTest {
    private static final String BACK = "Berkas belum lengkap, kembali ke OPD.";

    @Parameter
    DatabaseEngine engine;

    private ReviewWorld world;

    @BeforeEach
    void open() {
        world = new ReviewWorld(engine);
    }

    @Test
    void the_way_forward_needs_no_reason_and_the_way_back_does() {
        var before = world.acts();
        world.enter("document");
        assertThatThrownBy(() -> world.enter("self-assessment"))
                .isInstanceOf(NotPossible.class)
                .hasMessageStartingWith("Mundur ke tahap sebelumnya memerlukan alasan");
        world.stages.change(world.coordinator, world.dossier, world.dossier().version(), "self-assessment", BACK);
        var position = world.stages.position(world.coordinator, world.dossier);
        assertThat(position.stage().id()).isEqualTo("self-assessment");
        assertThat(position.history())
                .extracting(Stages.Change::from, Stages.Change::to, Stages.Change::reason, Stages.Change::person)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("self-assessment", "document", "", "Citra"),
                        org.assertj.core.groups.Tuple.tuple("document", "self-assessment", BACK, "Citra"));
        assertThat(world.acts()).isEqualTo(before + 2);
    }

    @Test
    void a_stage_the_instrument_does_not_name_next_is_refused_with_the_ways_there_are() {
        assertThatThrownBy(() -> world.enter("visit"))
                .isInstanceOf(NotPossible.class)
                .hasMessage("Dari tahap Penilaian Mandiri tidak ada jalan ke tahap \"visit\"."
                        + " Yang mungkin: Penilaian Dokumen.");
    }

    @Test
    void the_external_assessor_moves_between_stages_of_assessing_only() {
        assertThatThrownBy(() -> tooEarly()).isInstanceOf(NotAllowed.class);
        world.enter("document");
        assertThat(world.stages.position(world.external, world.dossier).moves())
                .extracting(move -> move.to().id())
                .containsExactly("interview");
        world.stages.change(world.external, world.dossier, world.dossier().version(), "interview", "");
        assertThatThrownBy(() -> world.stages.change(
                        world.external, world.dossier, world.dossier().version(), "determination", ""))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.stages.change(
                        world.internal, world.dossier, world.dossier().version(), "visit", ""))
                .isInstanceOf(NotAllowed.class);
    }

    private Object tooEarly() {
        return world.stages.change(
                world.external, world.dossier, world.dossier().version(), "document", "");
    }

    @Test
    void who_looked_at_an_older_state_changes_nothing() {
        var seen = world.dossier().version();
        world.enter("document");
        assertThatThrownBy(() -> world.stages.change(world.coordinator, world.dossier, seen, "interview", ""))
                .isInstanceOf(Stale.class);
        assertThat(world.dossier().stage()).isEqualTo("document");
        assertThat(world.stages.position(world.coordinator, world.dossier).history())
                .hasSize(1);
    }

    @Test
    void nothing_is_determined_while_an_indicator_is_undecided() {
        world.enter("document");
        world.accept(world.external, 1);
        assertThatThrownBy(() -> world.enter("determination"))
                .isInstanceOf(NotPossible.class)
                .hasMessageStartingWith("46 indikator belum diputuskan asesor eksternal: 2, 3, 4");
        assertThat(world.dossier().stage()).isEqualTo("document");
    }

    @Test
    void the_determination_freezes_what_was_suggested_and_decided() {
        world.accept(world.internal, 1);
        world.enter("document");
        world.acceptAll(world.external);
        world.decide(world.external, 1, 5, ReviewWorld.REASON);
        world.enter("determination");
        var frozen = world.stages.determination(world.auditor, world.dossier).orElseThrow();
        JudgedSample.suggestAnew(
                world.database,
                world.dossier,
                JudgedSample.at(world.suggestion(2).entry(), 5),
                ReviewServer.NOW.plusSeconds(60));
        assertThat(world.stages.determination(world.auditor, world.dossier)).contains(frozen);
        assertThat(frozen.entries()).hasSize(47);
        assertThat(frozen.entries().get(0).decided()).isEqualTo(5);
        assertThat(frozen.entries().get(0).selfAssessed())
                .contains(world.suggestion(1).level());
        assertThat(frozen.suggested())
                .isEqualByComparingTo(JudgedSample.RESULT.index().value());
        assertThat(frozen.decided()).isEqualByComparingTo(expected(frozen));
        assertThat(frozen.kb()).isEqualTo(JudgedSample.RESULT.knowledge().kb());
        assertThat(stored()).isEqualTo(frozen.digest());
    }

    private java.math.BigDecimal expected(Determination frozen) {
        var levels = frozen.entries().stream()
                .collect(Collectors.toMap(Determination.Entry::indicator, Determination.Entry::decided));
        return Scoring.score(world.dossiers.instrument(world.dossier()), levels, Map.of())
                .value();
    }

    private String stored() {
        return world.database
                .sql("select digest from determination where dossier = ?")
                .param(world.dossier)
                .query(String.class)
                .single();
    }

    @Test
    void after_the_determination_nothing_changes() {
        world.enter("document");
        world.acceptAll(world.external);
        world.enter("determination");
        assertThatThrownBy(() -> world.decide(world.external, 1, 5, ReviewWorld.REASON))
                .isInstanceOf(NotPossible.class)
                .hasMessageContaining("sudah ditetapkan");
        assertThatThrownBy(() -> world.remarks.write(world.coordinator, world.dossier, 1, "Masih bisa?"))
                .hasMessageContaining("sudah ditetapkan");
        assertThatThrownBy(() -> world.stages.change(
                        world.coordinator, world.dossier, world.dossier().version(), "document", BACK))
                .hasMessageContaining("tidak ada jalan");
    }
}
