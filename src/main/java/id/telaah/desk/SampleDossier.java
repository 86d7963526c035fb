package id.telaah.desk;

import id.telaah.access.Directory;
import id.telaah.access.Grant;
import id.telaah.access.Institution;
import id.telaah.access.People;
import id.telaah.access.Permit;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import id.telaah.dossier.DossierTerms;
import id.telaah.dossier.Dossiers;
import id.telaah.dossier.EvidenceFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The dossier of a city that does not exist, to look around in. An installation may come without it. */
@Component
final class SampleDossier {
    private static final DossierTerms TERMS =
            new DossierTerms("Kota Sukamaju", "kota", 2024, "spbe-2020", "pedoman-3-2024", LocalDate.of(2024, 8, 31));
    /** What whoever loads it without leading an institution becomes in the city of the sample. */
    private static final Set<Role> ROLES = Set.of(Role.COORDINATOR, Role.INTERNAL_ASSESSOR);

    private final Path folder;
    private final Directory directory;
    private final People people;
    private final Dossiers dossiers;
    private final EvidenceFiles files;

    SampleDossier(
            @Value("${telaah.samples:samples}") Path samples,
            Directory directory,
            People people,
            Dossiers dossiers,
            EvidenceFiles files) {
        this.folder = samples.resolve("kota-sukamaju");
        this.directory = directory;
        this.people = people;
        this.dossiers = dossiers;
        this.files = files;
    }

    /** To administrators as long as the city is not there, to coordinators as long as they have no dossier. */
    boolean isOfferedTo(Viewer viewer) {
        return Files.isDirectory(folder)
                && dossiers.list(viewer).isEmpty()
                && (leads(viewer) || rules(viewer) && !isThere(viewer));
    }

    /** Opens the dossier and hands its files in; they are read and judged like any others. */
    UUID load(Viewer viewer) {
        if (!isOfferedTo(viewer)) {
            throw new id.telaah.access.NotYours();
        }
        var institution = leads(viewer)
                ? directory.institutions(viewer).stream()
                        .filter(one -> viewer.may(Permit.COORDINATE, one.id()))
                        .findFirst()
                        .orElseThrow()
                : directory.addInstitution(viewer, TERMS.institutionName(), TERMS.institutionKind());
        var acting = leads(viewer) ? viewer : withRoles(viewer, institution);
        var dossier = dossiers.open(acting, institution.id(), TERMS).id();
        try (var all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).sorted().forEach(file -> receive(acting, dossier, file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the sample in " + folder, e);
        }
        return dossier;
    }

    private void receive(Viewer viewer, UUID dossier, Path file) {
        var path = folder.relativize(file).toString().replace('\\', '/');
        try (var content = Files.newInputStream(file)) {
            files.receive(viewer, dossier, path, content, Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the sample file " + file, e);
        }
    }

    private Viewer withRoles(Viewer viewer, Institution institution) {
        var grants = new HashSet<>(viewer.grants());
        for (var role : ROLES) {
            var grant = new Grant(role, institution.id(), null);
            people.give(viewer, viewer.person(), grant);
            grants.add(grant);
        }
        return new Viewer(viewer.person(), viewer.name(), grants);
    }

    private boolean leads(Viewer viewer) {
        return directory.institutions(viewer).stream().anyMatch(one -> viewer.may(Permit.COORDINATE, one.id()));
    }

    private static boolean rules(Viewer viewer) {
        return viewer.everywhere(Permit.MANAGE_ACCESS);
    }

    private boolean isThere(Viewer viewer) {
        return directory.institutions(viewer).stream()
                .anyMatch(one -> one.name().equals(TERMS.institutionName()));
    }
}
