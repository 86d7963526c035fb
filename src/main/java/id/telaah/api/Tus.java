package id.telaah.api;

import id.telaah.access.NotYours;
import id.telaah.access.Viewer;
import id.telaah.dossier.EvidenceFiles;
import id.telaah.store.ContentStore;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.upload.UploadInfo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The tus protocol 1.0 over a folder that all nodes see: bytes that came are kept for a day after the last of them. */
@Component
final class Tus {
    static final String VERSION = "1.0.0";
    private static final Duration KEPT = Duration.ofDays(1);
    private static final String ID = "[0-9a-f-]{36}";

    private final ContentStore store;
    private final TusFileUploadService service;
    private final long largest;

    Tus(ContentStore store, EvidenceFiles files) throws IOException {
        this.store = store;
        largest = files.largest();
        service = new TusFileUploadService()
                .withStoragePath(store.folder("uploads").toString())
                .withUploadUri(Api.ROOT + "/dossiers/" + ID + "/uploads")
                .withMaxUploadSize(largest)
                .withUploadExpirationPeriod(KEPT.toMillis())
                .disableTusExtension("concatenation");
    }

    /** Answers a request of the protocol. @throws Refusal when the protocol refuses it */
    void process(HttpServletRequest request, HttpServletResponse response, Viewer viewer) throws IOException {
        var told = new Told(response);
        try {
            service.process(request, told, owner(viewer));
        } catch (IOException e) {
            throw store.explained(e);
        }
        if (told.refused == 0 && told.getHeader("Tus-Resumable") == null) {
            // The library says nothing at all when another request holds the upload.
            told.sendError(HttpStatus.LOCKED.value(), "locked");
        }
        if (told.refused != 0) {
            throw refusal(told);
        }
    }

    /** @throws ContentStore.Full when there is no room for more bytes */
    void mustHaveRoom() throws IOException {
        store.mustHaveRoom();
    }

    /** Whether every byte of an upload is there; false when nothing is known of it. */
    boolean isWhole(String address, Viewer viewer) throws IOException {
        var known = known(address, viewer);
        return known != null && !known.isUploadInProgress();
    }

    InputStream content(String address, Viewer viewer) throws IOException {
        try {
            return service.getUploadedBytes(address, owner(viewer));
        } catch (TusException e) {
            throw new IOException("Bytes of the upload %s are gone".formatted(address), e);
        }
    }

    /** Removes the bytes. */
    void forget(String address, Viewer viewer) throws IOException {
        try {
            service.deleteUpload(address, owner(viewer));
        } catch (TusException e) {
            throw new IOException("Upload %s cannot be removed".formatted(address), e);
        }
    }

    /** Removes the bytes of uploads that nobody went on with. */
    void clean() throws IOException {
        service.cleanup();
    }

    private @Nullable UploadInfo known(String address, Viewer viewer) throws IOException {
        try {
            return service.getUploadInfo(address, owner(viewer));
        } catch (TusException e) {
            return null;
        }
    }

    private static String owner(Viewer viewer) {
        return viewer.person().toString();
    }

    private RuntimeException refusal(Told told) {
        if (told.refused == HttpStatus.NOT_FOUND.value()) {
            return new NotYours();
        }
        var status = HttpStatus.valueOf(told.refused);
        return Refusal.of(
                status,
                status == HttpStatus.CONTENT_TOO_LARGE ? "too-large" : "upload-protocol",
                Map.of("reason", told.reason, "limit", largest));
    }

    /** Remembers a refusal instead of sending it, so that it becomes a problem like all others. */
    private static final class Told extends HttpServletResponseWrapper {
        private int refused;
        private String reason = "";

        private Told(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status, String message) {
            refused = status;
            reason = message;
        }

        @Override
        public void sendError(int status) {
            refused = status;
        }
    }
}
