package id.telaah.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.telaah.access.Agency;
import id.telaah.access.Grant;
import id.telaah.access.Institution;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import id.telaah.dossier.DossierProgress;
import id.telaah.dossier.DossierTerms;
import id.telaah.dossier.Dossiers;
import id.telaah.dossier.EvidenceFile.State;
import id.telaah.dossier.EvidenceFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A browser test in a town: an institution with an agency and a dossier. The sample is read once however many towns hand it
 * in, so a further town costs its judging only.
 */
abstract class TownIT extends BrowserIT {
    static final Path SAMPLE = Path.of("samples", "kota-sukamaju");
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private static Optional<City> shared = Optional.empty();

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private DossierProgress progress;

    /** Where a test happens. */
    record City(Institution institution, Agency agency, UUID dossier) {
        Grant grant(Role role) {
            return new Grant(role, institution.id(), role == Role.AGENCY_OFFICER ? agency.id() : null);
        }

        String path(String below) {
            return "/dossiers/" + dossier + below;
        }

        Viewer lead() {
            return new Viewer(UUID.randomUUID(), "Ratna", Set.of(grant(Role.COORDINATOR)));
        }
    }

    /** A town where nothing is handed in yet. */
    final City emptyTown() {
        var institution = directory.addInstitution(ROOT, "Kota Sukamaju " + UUID.randomUUID(), "kota");
        var agency = directory.addAgency(ROOT, institution.id(), "Dinas Komunikasi dan Informatika");
        var lead = new Viewer(UUID.randomUUID(), "Ratna", Set.of(new Grant(Role.COORDINATOR, institution.id(), null)));
        var terms = new DossierTerms(
                "Kota Sukamaju", "kota", 2024, "spbe-2020", "pedoman-3-2024", LocalDate.of(2024, 8, 31));
        return new City(
                institution,
                agency,
                dossiers.open(lead, institution.id(), terms).id());
    }

    /** A town of its own whose sample is handed in and judged. */
    final City judgedTown() {
        var city = emptyTown();
        try (var sample = Files.list(SAMPLE)) {
            sample.sorted().forEach(file -> handIn(city, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        settle(city);
        return city;
    }

    /** The judged town of all tests that keep to indicators of their own and leave its stage alone. */
    final City sharedTown() {
        if (shared.isEmpty()) {
            shared = Optional.of(judgedTown());
        }
        return shared.get();
    }

    private void handIn(City city, Path file) {
        try (var bytes = Files.newInputStream(file)) {
            files.receive(city.lead(), city.dossier(), file.getFileName().toString(), bytes, Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until everything that was handed in is read and judged. */
    final void settle(City city) {
        Waiting.until(PATIENCE, () -> {
            var standing = progress.standing(city.lead(), city.dossier());
            var waiting = standing.files().getOrDefault(State.RECEIVED, 0)
                    + standing.files().getOrDefault(State.READING, 0);
            return waiting == 0 && !standing.judging();
        });
    }

    /** A word of the screens. */
    static String word(String key) {
        return words().get(key);
    }

    /** The visible button or summary that says what a key says. */
    static Locator press(Page page, String key) {
        // the words of buttons are plain letters, which a pattern of the browser reads as they stand
        var said = Pattern.compile("^\\s*" + word(key) + "\\s*$");
        return page.locator("main :is(button, summary, a.button):visible", new Page.LocatorOptions().setHasText(said))
                .first();
    }

    /** The level beside a title of the levels of an indicator. */
    static Locator level(Page page, String key) {
        return page.locator("#levels dl > div", new Page.LocatorOptions().setHasText(word(key)))
                .locator("dd b");
    }

    /** Rectangles over words on the page of a document that is drawn. */
    static Locator marked(Page page) {
        return page.locator(".paper canvas ~ .spot, .paper img ~ .spot").first();
    }
}
