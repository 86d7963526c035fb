package id.telaah.dossier;

import id.telaah.access.NotAllowed;
import id.telaah.access.NotYours;
import id.telaah.access.Permit;
import id.telaah.access.Stale;
import id.telaah.access.Viewer;
import id.telaah.dossier.EvidenceFile.State;
import id.telaah.extraction.DocumentWords;
import id.telaah.intake.FilePath;
import id.telaah.intake.Limits;
import id.telaah.intake.StoredDocument;
import id.telaah.kb.Stage;
import id.telaah.reading.Document;
import id.telaah.store.ContentStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Receives the files of a dossier, shows them, and takes them out again. */
@Component
public class EvidenceFiles {
    /** Most files of one page of a list. */
    public static final int LONGEST_SLICE = 500;

    private final DossierRows dossiers;
    private final FileRows files;
    private final FileStates states;
    private final Changes changes;
    private final Queue queue;
    private final Deliveries deliveries;
    private final Arrivals arrivals;
    private final Readings readings;
    private final Dossiers shown;
    private final Visibility visibility;
    private final ContentStore store;

    EvidenceFiles(
            DossierRows dossiers,
            FileRows files,
            FileStates states,
            Changes changes,
            Queue queue,
            Deliveries deliveries,
            Arrivals arrivals,
            Readings readings,
            Dossiers shown,
            Visibility visibility,
            ContentStore store) {
        this.dossiers = dossiers;
        this.files = files;
        this.states = states;
        this.changes = changes;
        this.queue = queue;
        this.deliveries = deliveries;
        this.arrivals = arrivals;
        this.readings = readings;
        this.shown = shown;
        this.visibility = visibility;
        this.store = store;
    }

    /** Bytes of the largest file that is taken; also the largest ZIP, and the largest file in one. */
    public long largest() {
        return deliveries.largest();
    }

    /** The same in whole megabytes, for people. */
    public long largestMegabytes() {
        return (largest() + Limits.MEGABYTE - 1) / Limits.MEGABYTE;
    }

    /**
     * Refuses a file before any of it is sent.
     *
     * @param size bytes it will have
     * @throws Refused when it is too large
     */
    public void mustFit(long size) {
        deliveries.mustFit(size);
    }

    /**
     * Keeps a file, or the members of a ZIP. When this returns the bytes are safe, and will be read however often the
     * server is stopped. Another file of the same path is superseded.
     *
     * @param path inside the dossier with {@code /}, as the person named it
     * @param indicators what it is meant for; empty when nobody says
     * @throws NotAllowed when one of the indicators is not the viewer's
     * @throws Refused when nothing of it can be kept: an impossible name, an empty or too large file, a foreign or
     *     swelling archive
     * @throws IOException when the stream breaks off or the disk is full; nothing is kept then
     */
    public Receipt receive(Viewer viewer, UUID dossier, String path, InputStream content, Set<Integer> indicators)
            throws IOException {
        open(dossiers.must(viewer, Permit.UPLOAD, dossier));
        mustPlace(viewer, dossier, indicators);
        var delivered = deliveries.take(path, content, Set.copyOf(indicators));
        return new Receipt(arrivals.enter(viewer, dossier, delivered.arrivals()), delivered.refused());
    }

    /** An agency hands in for the indicators that are assigned to it; under others it would show its files to strangers. */
    private void mustPlace(Viewer viewer, UUID dossier, Set<Integer> indicators) {
        if (!indicators.isEmpty() && !indicators.stream().allMatch(visibility.indicators(viewer, dossier)::includes)) {
            throw new NotAllowed(Permit.UPLOAD);
        }
    }

    /** @throws Refused when the stage takes no evidence */
    private void open(Dossier dossier) {
        var stage = shown.instrument(dossier).stage(dossier.stage());
        if (!stage.map(one -> one.isOpen(Stage.Work.EVIDENCE)).orElse(true)) {
            throw new Refused(new EvidenceFile.Reason(
                    "stage-closed",
                    "Tahap %s tidak menerima bukti lagi. Hubungi koordinator bila bukti masih harus ditambah."
                            .formatted(stage.map(Stage::name).orElse(dossier.stage()))));
        }
    }

    /**
     * Files by path.
     *
     * @param after {@link Slice#next()} of the slice before; null for the first
     * @param limit 1 to {@value #LONGEST_SLICE}
     */
    @Transactional(readOnly = true)
    public Slice<EvidenceFile> list(Viewer viewer, UUID dossier, FileFilter filter, @Nullable String after, int limit) {
        return files.list(viewer, dossier, filter, after, Math.max(1, Math.min(limit, LONGEST_SLICE)));
    }

    /** Ids of the valid files of some paths; without those that are not there or not the viewer's. */
    @Transactional(readOnly = true)
    public Map<String, UUID> ids(Viewer viewer, UUID dossier, Set<String> paths) {
        return files.ids(viewer, dossier, paths);
    }

    /** @throws NotYours when it is not there or not the viewer's */
    @Transactional(readOnly = true)
    public EvidenceFile get(Viewer viewer, UUID file) {
        return files.visible(viewer, file);
    }

    /** All versions of the path of a file, the first one first. */
    @Transactional(readOnly = true)
    public List<EvidenceFile> versions(Viewer viewer, UUID file) {
        var one = files.visible(viewer, file);
        return files.find(
                "f.dossier = :dossier and f.path = :path order by f.revision",
                Map.of("dossier", one.dossier(), "path", one.path()));
    }

    /** Where the untouched bytes lie. */
    @Transactional(readOnly = true)
    public Path original(Viewer viewer, UUID file) {
        return store.original(files.visible(viewer, file).sha256()).orElseThrow(NotYours::new);
    }

    /**
     * What reading made of it.
     *
     * @throws NotYours when it is not the viewer's or was not read
     */
    public Document document(Viewer viewer, UUID file) {
        return readings.document(stored(viewer, file), extension(viewer, file));
    }

    /**
     * Where its words stand on its pages; none for formats without places.
     *
     * @throws NotYours when it is not the viewer's or was not read
     */
    public DocumentWords words(Viewer viewer, UUID file) {
        return readings.words(stored(viewer, file), extension(viewer, file));
    }

    private StoredDocument stored(Viewer viewer, UUID id) {
        var file = files.visible(viewer, id);
        if (file.reading() == null) {
            throw new NotYours();
        }
        return new StoredDocument(
                file.path(),
                store.original(file.sha256()).orElseThrow(NotYours::new),
                file.sha256(),
                file.size(),
                Optional.empty());
    }

    private String extension(Viewer viewer, UUID file) {
        return new FilePath(files.visible(viewer, file).path()).extension();
    }

    /**
     * Says what a file is meant for.
     *
     * @throws NotAllowed when that takes it to or from an indicator that is not the viewer's
     * @throws Stale when it was changed since it was looked at
     */
    @Transactional
    public EvidenceFile place(Viewer viewer, UUID file, Set<Integer> indicators, long version) {
        var was = changeable(viewer, file, version);
        var moved = new HashSet<>(indicators);
        moved.removeAll(was.indicators());
        was.indicators().stream().filter(one -> !indicators.contains(one)).forEach(moved::add);
        mustPlace(viewer, was.dossier(), moved);
        states.place(file, Set.copyOf(indicators));
        var is = states.touch(file, changes.seen(was.dossier()));
        states.tell(FileChanged.Act.PLACED, was, is);
        return is;
    }

    /**
     * Takes a file out of the dossier; its bytes and its row are kept.
     *
     * @throws Stale when it was changed since it was looked at
     */
    @Transactional
    public EvidenceFile remove(Viewer viewer, UUID file, long version) {
        var was = changeable(viewer, file, version);
        if (was.state() == State.SUPERSEDED || was.state() == State.REMOVED) {
            return was;
        }
        var is = states.enter(file, State.REMOVED, null, null, changes.judgeAgain(was.dossier()));
        states.tell(FileChanged.Act.REMOVED, was, is);
        return is;
    }

    /** Reads a failed file again; does nothing in any other state. */
    @Transactional
    public EvidenceFile retry(Viewer viewer, UUID file) {
        var was = changeable(viewer, file);
        if (was.state() != State.FAILED) {
            return was;
        }
        var is = states.enter(file, State.RECEIVED, null, null, changes.seen(was.dossier()));
        queue.read(file);
        states.tell(FileChanged.Act.RETRIED, was, is);
        return is;
    }

    private EvidenceFile changeable(Viewer viewer, UUID file, long version) {
        var was = changeable(viewer, file);
        if (was.version() != version) {
            throw new Stale("File " + file);
        }
        return was;
    }

    private EvidenceFile changeable(Viewer viewer, UUID file) {
        var seen = files.visible(viewer, file);
        open(dossiers.must(viewer, Permit.UPLOAD, seen.dossier()));
        dossiers.locked(seen.dossier());
        return files.visible(viewer, file);
    }
}
