package id.telaah.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.DatabaseEngine;
import id.telaah.dossier.DossierProgress;
import id.telaah.dossier.EvidenceFile;
import id.telaah.dossier.EvidenceFiles;
import id.telaah.dossier.Omission.Cited;
import id.telaah.review.IndicatorReview.Citation;
import id.telaah.review.Verdict.Ruling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A rejection reaches the rules: with the real queue, reader and rules the dossier is judged again without the citation. */
class RejudgingTest {
    private static final int N = 2;
    private static final String REASON = "Pasal ini mengatur hal lain.";

    @Test
    void what_an_assessor_rejects_does_not_come_back_until_it_is_taken_back() throws Exception {
        try (var server = ReviewServer.start(DatabaseEngine.H2, true)) {
            var world = new ReviewWorld(server);
            var file = upload(world);
            settle(world);
            var before = page(world);
            var rejected = before.requirements().stream()
                    .flatMap(requirement -> requirement.citations().stream())
                    .findFirst()
                    .orElseThrow();
            var decision = world.accept(world.internal, N);
            rule(world, file, rejected, Ruling.REJECTED);
            settle(world);
            assertThat(page(world).requirements().stream()
                            .flatMap(requirement -> requirement.citations().stream())
                            .map(Citation::entry))
                    .doesNotContain(rejected.entry());
            assertThat(page(world).changedSince()).containsExactly(Seat.SELF_ASSESSMENT);
            assertThat(page(world).decisions()).containsEntry(Seat.SELF_ASSESSMENT, decision);
            rule(world, file, rejected, Ruling.TAKEN_BACK);
            settle(world);
            assertThat(page(world).suggestion().orElseThrow().digest())
                    .isEqualTo(before.suggestion().orElseThrow().digest());
            assertThat(page(world).changedSince()).isEmpty();
            var inspection = server.getBean(FileInspections.class).of(world.coordinator, file);
            assertThat(inspection.blocksProof()).isFalse();
        }
    }

    private static UUID upload(ReviewWorld world) throws IOException {
        var sample = Path.of("samples/kota-sukamaju/Perwali 17-2022 SPBE.pdf");
        try (var content = Files.newInputStream(sample)) {
            return world.server
                    .getBean(EvidenceFiles.class)
                    .receive(
                            world.coordinator,
                            world.dossier,
                            sample.getFileName().toString(),
                            content,
                            Set.of(N))
                    .files()
                    .get(0)
                    .id();
        }
    }

    private static void settle(ReviewWorld world) throws InterruptedException {
        var end = Instant.now().plus(Duration.ofMinutes(4));
        var progress = world.server.getBean(DossierProgress.class);
        while (true) {
            var standing = progress.standing(world.coordinator, world.dossier);
            if (!standing.judging() && standing.files().keySet().stream().allMatch(EvidenceFile.State::isEnd)) {
                return;
            }
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(100);
        }
    }

    private static IndicatorReview page(ReviewWorld world) {
        return world.reviews.indicator(world.internal, world.dossier, N);
    }

    private static void rule(ReviewWorld world, UUID file, Citation citation, Ruling ruling) {
        var entry = citation.entry();
        var place = new Cited(entry.page(), entry.locator(), entry.quote());
        world.verdicts.rule(world.internal, world.dossier, N, world.version(N), new Ruled(file, place, ruling, REASON));
    }
}
