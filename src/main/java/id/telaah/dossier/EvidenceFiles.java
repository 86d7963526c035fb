package id.telaah.dossier;

import id.telaah.access.NotYours;
import id.telaah.access.Permit;
import id.telaah.access.Viewer;
import id.telaah.reading.Document;
import id.telaah.store.ContentStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
    private final ContentStore store;

    EvidenceFiles(DossierRows dossiers, FileRows files, ContentStore store) {
        this.dossiers = dossiers;
        this.files = files;
        this.store = store;
    }

    /**
     * Keeps a file, or the members of a ZIP. When this returns the bytes are safe, and will be read however often the
     * server is stopped. Another file of the same path is superseded.
     *
     * @param path inside the dossier with {@code /}, as the person named it
     * @param indicators what it is meant for; empty when nobody says
     * @throws Refused when nothing of it can be kept: an impossible name, an empty or too large file, a foreign or
     *     swelling archive
     * @throws IOException when the stream breaks off or the disk is full; nothing is kept then
     */
    public Receipt receive(Viewer viewer, UUID dossier, String path, InputStream content, Set<Integer> indicators)
            throws IOException {
        throw new UnsupportedOperationException("soon");
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
        throw new UnsupportedOperationException("soon");
    }

    /**
     * Says what a file is meant for.
     *
     * @throws Stale when it was changed since it was looked at
     */
    @Transactional
    public EvidenceFile place(Viewer viewer, UUID file, Set<Integer> indicators, long version) {
        throw new UnsupportedOperationException("soon");
    }

    /**
     * Takes a file out of the dossier; its bytes and its row are kept.
     *
     * @throws Stale when it was changed since it was looked at
     */
    @Transactional
    public EvidenceFile remove(Viewer viewer, UUID file, long version) {
        throw new UnsupportedOperationException("soon");
    }

    /** Reads a failed file again; does nothing in any other state. */
    @Transactional
    public EvidenceFile retry(Viewer viewer, UUID file) {
        dossiers.must(viewer, Permit.UPLOAD, files.visible(viewer, file).dossier());
        throw new UnsupportedOperationException("soon");
    }
}
