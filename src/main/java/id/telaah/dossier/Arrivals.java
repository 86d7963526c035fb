package id.telaah.dossier;

import id.telaah.access.Viewer;
import id.telaah.dossier.EvidenceFile.Reason;
import id.telaah.dossier.EvidenceFile.State;
import id.telaah.dossier.FileChanged.Archive;
import id.telaah.intake.FilePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters files whose bytes are in the store into a dossier, each together with the job that reads it. */
@Component
class Arrivals {
    private final DossierRows dossiers;
    private final FileRows files;
    private final FileStates states;
    private final Changes changes;
    private final Queue queue;
    private final JdbcClient jdbc;

    Arrivals(DossierRows dossiers, FileRows files, FileStates states, Changes changes, Queue queue, JdbcClient jdbc) {
        this.dossiers = dossiers;
        this.files = files;
        this.states = states;
        this.changes = changes;
        this.queue = queue;
        this.jdbc = jdbc;
    }

    /**
     * A file whose bytes are in the store.
     *
     * @param fault why it cannot be used though it is kept; null when nobody knows yet
     * @param carriedFrom the file of the year before, null for a new one
     * @param archive what it was taken out of; null when it came by itself
     */
    record Arrival(
            FilePath path,
            String sha256,
            long size,
            @Nullable Reason fault,
            Set<Integer> indicators,
            @Nullable UUID carriedFrom,
            @Nullable Archive archive) {}

    /** All of them or none; returns the rows that are valid now. */
    @Transactional
    List<EvidenceFile> enter(Viewer viewer, UUID id, List<Arrival> arrivals) {
        var dossier = dossiers.locked(id);
        var told = new ArrayList<FileChanged>();
        var entered = new ArrayList<EvidenceFile>();
        for (var arrival : arrivals) {
            entered.add(enter(viewer, dossier, arrival, told));
        }
        told.forEach(states::tell);
        return entered;
    }

    /** The valid files of another dossier whose paths are free here; returns how many. */
    @Transactional
    int carryOver(Viewer viewer, UUID id, UUID earlier) {
        var dossier = dossiers.locked(id);
        var carried = files
                .find("f.dossier = :earlier and f.live_path is not null order by f.path", Map.of("earlier", earlier))
                .stream()
                .filter(file -> live(dossier.id(), new FilePath(file.path())).isEmpty())
                .map(file -> new Arrival(
                        new FilePath(file.path()),
                        file.sha256(),
                        file.size(),
                        null,
                        file.indicators(),
                        file.id(),
                        null))
                .toList();
        enter(viewer, id, carried);
        return carried.size();
    }

    private EvidenceFile enter(Viewer viewer, Dossier dossier, Arrival arrival, List<FileChanged> told) {
        var agency = viewer.agencies(dossier.institution())
                .flatMap(own -> own.stream().sorted().findFirst());
        var path = free(viewer, dossier, arrival.path());
        var there = live(dossier.id(), path);
        if (there.isPresent() && there.get().sha256().equals(arrival.sha256())) {
            return again(there.get(), arrival.indicators(), told, dossier);
        }
        var feed = changes.seen(dossier.id());
        var file = row(viewer, dossier, agency, path, arrival);
        there.ifPresent(old -> {
            jdbc.sql("update evidence_file set live_path = null where id = :id")
                    .param("id", old.id())
                    .update();
        });
        states.insert(file, path.extension(), feed);
        there.ifPresent(old -> told.add(new FileChanged(
                FileChanged.Act.SUPERSEDED,
                dossier.institution(),
                old,
                states.enter(old.id(), State.SUPERSEDED, null, file.id(), feed),
                null)));
        queue.read(file.id());
        var act = arrival.carriedFrom() == null ? FileChanged.Act.RECEIVED : FileChanged.Act.CARRIED_OVER;
        told.add(new FileChanged(act, dossier.institution(), null, file, arrival.archive()));
        return files.byId(file.id());
    }

    /** The same bytes under the same path: only what it is meant for may be new. */
    private EvidenceFile again(EvidenceFile there, Set<Integer> indicators, List<FileChanged> told, Dossier dossier) {
        if (there.indicators().containsAll(indicators)) {
            return there;
        }
        var all = new HashSet<>(there.indicators());
        all.addAll(indicators);
        states.place(there.id(), all);
        var is = states.touch(there.id(), changes.seen(dossier.id()));
        told.add(new FileChanged(FileChanged.Act.PLACED, dossier.institution(), there, is, null));
        return is;
    }

    /** An agency never takes the place of a file that it cannot see: its file stands beside that one. */
    private FilePath free(Viewer viewer, Dossier dossier, FilePath wanted) {
        var path = wanted;
        for (int number = 2; live(dossier.id(), path).isPresent() && !sees(viewer, dossier, path); number++) {
            path = wanted.another(number);
        }
        return path;
    }

    private boolean sees(Viewer viewer, Dossier dossier, FilePath path) {
        return !files.find(
                        "f.dossier = :dossier and f.live_path = :path and " + Visibility.OWN_FILES,
                        Map.of(
                                "dossier",
                                dossier.id(),
                                "path",
                                path.value(),
                                "whole",
                                Visibility.whole(viewer, dossier),
                                "agencies",
                                Visibility.agencies(viewer, dossier)))
                .isEmpty();
    }

    private Optional<EvidenceFile> live(UUID dossier, FilePath path) {
        return files
                .find("f.dossier = :dossier and f.live_path = :path", Map.of("dossier", dossier, "path", path.value()))
                .stream()
                .findFirst();
    }

    private EvidenceFile row(Viewer viewer, Dossier dossier, Optional<UUID> agency, FilePath path, Arrival arrival) {
        return new EvidenceFile(
                UUID.randomUUID(),
                dossier.id(),
                path.value(),
                revision(dossier.id(), path),
                arrival.sha256(),
                arrival.size(),
                State.RECEIVED,
                arrival.fault(),
                null,
                agency.orElse(null),
                Rows.now().toInstant(),
                viewer.person(),
                arrival.carriedFrom(),
                sameBytes(dossier.id(), arrival.sha256(), path),
                null,
                null,
                arrival.indicators(),
                1);
    }

    private int revision(UUID dossier, FilePath path) {
        return jdbc.sql(
                        "select coalesce(max(revision), 0) + 1 from evidence_file where dossier = :dossier and path = :path")
                .param("dossier", dossier)
                .param("path", path.value())
                .query(Integer.class)
                .single();
    }

    private @Nullable UUID sameBytes(UUID dossier, String sha256, FilePath path) {
        return jdbc.sql("""
                select id from evidence_file
                where dossier = :dossier and sha256 = :sha256 and live_path <> :path
                order by received_at, id fetch first 1 row only""")
                .param("dossier", dossier)
                .param("sha256", sha256)
                .param("path", path.value())
                .query(UUID.class)
                .optional()
                .orElse(null);
    }
}
