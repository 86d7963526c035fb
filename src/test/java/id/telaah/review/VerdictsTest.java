package id.telaah.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.DatabaseEngine;
import id.telaah.access.NotAllowed;
import id.telaah.access.NotYours;
import id.telaah.dossier.Omission;
import id.telaah.dossier.Omission.Cited;
import id.telaah.review.Verdict.Ruling;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseEngine.class)
class VerdictsTest {
    private static final int N = 1;
    private static final String REASON = "Kutipan berbicara tentang hal lain.";

    @Parameter
    DatabaseEngine engine;

    private ReviewWorld world;
    private UUID file;
    private Cited cited;

    @BeforeEach
    void open() {
        world = new ReviewWorld(engine);
        var citation = page().requirements().stream()
                .flatMap(requirement -> requirement.citations().stream())
                .findFirst()
                .orElseThrow();
        file = citation.file().orElseThrow();
        cited = new Cited(
                citation.entry().page(),
                citation.entry().locator(),
                citation.entry().quote());
    }

    private IndicatorReview page() {
        return world.reviews.indicator(world.internal, world.dossier, N);
    }

    private Verdict rule(@Nullable Cited place, Ruling ruling, String reason) {
        return world.verdicts.rule(
                world.internal, world.dossier, N, world.version(N), new Ruled(file, place, ruling, reason));
    }

    private long changes() {
        return world.database
                .sql("select changes from dossier where id = ?")
                .param(world.dossier)
                .query(Long.class)
                .single();
    }

    @Test
    void a_rejected_citation_is_left_out_and_the_dossier_judged_again() {
        var before = changes();
        var acts = world.acts();
        var verdict = rule(cited, Ruling.REJECTED, REASON);
        assertThat(page().verdicts()).containsExactly(verdict);
        assertThat(page().omitted())
                .extracting(Omission::file, Omission::citation, Omission::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(file, cited, REASON));
        assertThat(changes()).isEqualTo(before + 1);
        assertThat(world.acts()).isEqualTo(acts + 1);
    }

    @Test
    void a_rejection_that_is_taken_back_lets_the_citation_count_again() {
        rule(cited, Ruling.REJECTED, REASON);
        var before = changes();
        rule(cited, Ruling.TAKEN_BACK, "Ternyata memang tentang arsitektur.");
        assertThat(page().omitted()).isEmpty();
        assertThat(page().verdicts()).hasSize(2);
        assertThat(changes()).isEqualTo(before + 1);
        assertThatThrownBy(() -> rule(cited, Ruling.TAKEN_BACK, "Sekali lagi saja dicabut."))
                .isInstanceOf(NotPossible.class)
                .hasMessageContaining("tidak ada penolakan");
    }

    @Test
    void a_whole_file_is_set_aside_for_one_indicator_only() {
        rule(null, Ruling.NOT_APPLICABLE, REASON);
        assertThat(page().omitted()).singleElement().satisfies(omission -> {
            assertThat(omission.citation()).isNull();
            assertThat(omission.file()).isEqualTo(file);
        });
        assertThat(world.reviews.indicator(world.internal, world.dossier, 2).omitted())
                .isEmpty();
    }

    @Test
    void an_accepted_citation_is_noted_and_changes_no_judgement() {
        var before = changes();
        rule(cited, Ruling.ACCEPTED, "");
        assertThat(changes()).isEqualTo(before);
        assertThat(page().requirements().stream()
                        .flatMap(requirement -> requirement.citations().stream())
                        .flatMap(citation -> citation.verdict().stream()))
                .isNotEmpty()
                .allMatch(verdict -> verdict.ruling() == Ruling.ACCEPTED);
    }

    @Test
    void to_reject_twice_leaves_out_once() {
        rule(cited, Ruling.REJECTED, REASON);
        rule(cited, Ruling.REJECTED, "Alasan yang lebih lengkap dari sebelumnya.");
        assertThat(page().omitted()).hasSize(1);
        rule(cited, Ruling.ACCEPTED, "");
        assertThat(page().omitted()).isEmpty();
    }

    @Test
    void a_place_that_is_not_cited_cannot_be_ruled_on() {
        assertThatThrownBy(() -> rule(new Cited(99, "Pasal 99", "tidak ada"), Ruling.REJECTED, REASON))
                .isInstanceOf(NotPossible.class)
                .hasMessageContaining("Kutipan itu tidak ada lagi");
    }

    @Test
    void a_rejection_needs_a_reason_and_the_right_kind_of_place() {
        assertThatThrownBy(() -> rule(cited, Ruling.REJECTED, "salah"))
                .hasMessageStartingWith("Penolakan kutipan memerlukan alasan");
        assertThatIllegalArgumentException().isThrownBy(() -> new Ruled(file, null, Ruling.REJECTED, REASON));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ruled(file, cited, Ruling.NOT_APPLICABLE, REASON));
    }

    @Test
    void a_verdict_makes_the_version_of_a_decision_stale() {
        var seen = world.version(N);
        rule(cited, Ruling.ACCEPTED, "");
        assertThatThrownBy(() -> world.decisions.decide(
                        world.internal,
                        world.dossier,
                        N,
                        seen,
                        world.choice(N, world.suggestion(N).level(), "")))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Ira")
                .hasMessageContaining("diterima");
    }

    @Test
    void only_assessors_rule_and_only_on_files_of_the_dossier() {
        var ruled = new Ruled(file, null, Ruling.NOT_APPLICABLE, REASON);
        assertThatThrownBy(() -> world.verdicts.rule(world.coordinator, world.dossier, N, 0, ruled))
                .isInstanceOf(NotAllowed.class);
        var other = new ReviewWorld(engine);
        assertThatThrownBy(() -> world.verdicts.rule(other.internal, world.dossier, N, 0, ruled))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> other.verdicts.rule(other.internal, other.dossier, N, 0, ruled))
                .isInstanceOf(NotYours.class);
    }
}
