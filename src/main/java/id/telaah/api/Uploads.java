package id.telaah.api;

import id.telaah.access.Permit;
import id.telaah.access.Viewer;
import id.telaah.api.UploadRows.State;
import id.telaah.api.UploadRows.Upload;
import id.telaah.dossier.Dossiers;
import id.telaah.dossier.EvidenceFiles;
import id.telaah.dossier.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Resumable uploads from the first byte until the file is received. The last step, handing over and remembering it, is one
 * transaction: whoever asks again after a break gets the same files, not others.
 */
@Component
final class Uploads {
    private static final int MOST_OPEN = 100;

    private final Tus tus;
    private final UploadRows rows;
    private final Dossiers dossiers;
    private final EvidenceFiles files;
    private final TransactionTemplate transaction;

    Uploads(Tus tus, UploadRows rows, Dossiers dossiers, EvidenceFiles files, PlatformTransactionManager transactions) {
        this.tus = tus;
        this.rows = rows;
        this.dossiers = dossiers;
        this.files = files;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Begins an upload; the address is in the answer. */
    void begin(Viewer viewer, UUID dossier, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        viewer.must(Permit.UPLOAD, dossiers.get(viewer, dossier).institution());
        if (rows.open(viewer) >= MOST_OPEN) {
            throw Refusal.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-uploads", Map.of("limit", MOST_OPEN));
        }
        tus.mustHaveRoom();
        var metadata = UploadMetadata.of(request.getHeader("Upload-Metadata"));
        if ("0".equals(request.getHeader("Upload-Length"))) {
            refuseEmpty(viewer, dossier, metadata);
        }
        var size = size(request);
        files.mustFit(size);
        tus.process(request, response, viewer);
        var address = response.getHeader("Location");
        var id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        rows.add(
                viewer,
                new Upload(
                        id,
                        dossier,
                        metadata.path(),
                        metadata.indicators(),
                        size,
                        State.OPEN,
                        List.of(),
                        List.of(),
                        null));
        finishIfWhole(viewer, dossier, id, address);
    }

    /** What the client says; nonsense is refused by the protocol. */
    private static long size(HttpServletRequest request) {
        var length = request.getHeader("Upload-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    /** No bytes would ever come that could be refused, and the client would think that it is done. */
    private void refuseEmpty(Viewer viewer, UUID dossier, UploadMetadata metadata) throws IOException {
        files.receive(viewer, dossier, metadata.path(), InputStream.nullInputStream(), metadata.indicators());
    }

    Upload get(Viewer viewer, UUID dossier, UUID id) {
        dossiers.get(viewer, dossier);
        return rows.get(viewer, dossier, id);
    }

    /** Where to go on. An upload whose bytes are all there is handed over first: the client may never send anything again. */
    void head(Viewer viewer, UUID dossier, UUID id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var upload = get(viewer, dossier, id);
        if (upload.state() == State.OPEN) {
            finishIfWhole(viewer, dossier, id, request.getRequestURI());
            upload = rows.get(viewer, dossier, id);
        }
        if (upload.refusal() != null) {
            throw Refusal.of(FaceFailures.upload(upload.refusal()));
        }
        if (upload.state() == State.RECEIVED) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            response.setHeader("Tus-Resumable", Tus.VERSION);
            response.setHeader("Upload-Offset", String.valueOf(upload.size()));
            response.setHeader("Upload-Length", String.valueOf(upload.size()));
            response.setHeader("Cache-Control", "no-store");
        } else {
            tus.process(request, response, viewer);
        }
    }

    /** Takes more bytes; with the last ones the client is told of success only after the file is received. */
    void append(Viewer viewer, UUID dossier, UUID id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var upload = get(viewer, dossier, id);
        if (upload.refusal() != null) {
            throw Refusal.of(FaceFailures.upload(upload.refusal()));
        }
        if (upload.state() == State.RECEIVED) {
            throw Refusal.of(HttpStatus.CONFLICT, "upload-complete", Map.of("offset", upload.size()));
        }
        rows.touch(id);
        tus.mustHaveRoom();
        tus.process(request, response, viewer);
        finishIfWhole(viewer, dossier, id, request.getRequestURI());
    }

    void stop(Viewer viewer, UUID dossier, UUID id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (get(viewer, dossier, id).state() == State.OPEN) {
            tus.process(request, response, viewer);
        } else {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            response.setHeader("Tus-Resumable", Tus.VERSION);
        }
        rows.remove(id);
    }

    private void finishIfWhole(Viewer viewer, UUID dossier, UUID id, String address) throws IOException {
        if (!tus.isWhole(address, viewer)) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> handOver(viewer, dossier, id, address));
        } catch (Refused refused) {
            rows.refused(id, refused.reason());
            tus.forget(address, viewer);
            throw refused;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        tus.forget(address, viewer);
    }

    private void handOver(Viewer viewer, UUID dossier, UUID id, String address) {
        var upload = rows.locked(viewer, dossier, id);
        if (upload.state() != State.OPEN) {
            return;
        }
        try (var content = tus.content(address, viewer)) {
            rows.received(id, files.receive(viewer, dossier, upload.path(), content, upload.indicators()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
