package id.telaah.dossier;

import id.telaah.dossier.Arrivals.Arrival;
import id.telaah.dossier.EvidenceFile.Reason;
import id.telaah.dossier.FileChanged.Archive;
import id.telaah.dossier.Receipt.Refusal;
import id.telaah.intake.FilePath;
import id.telaah.intake.Intake;
import id.telaah.intake.Limits;
import id.telaah.intake.StoredDocument;
import id.telaah.intake.StoredDocument.Rejection;
import id.telaah.store.ContentStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what somebody sends to the store: one file, or the members of an archive. */
@Component
final class Deliveries {
    private static final int BUFFER = 1 << 16;

    private final ContentStore store;
    private final Limits limits;

    Deliveries(ContentStore store, Limits limits) {
        this.store = store;
        this.limits = limits;
    }

    /** Bytes of the largest file that is taken. */
    long largest() {
        return limits.fileBytes();
    }

    /** @throws Refused when a file of that many bytes is not taken */
    void mustFit(long size) {
        Intake.tooLarge(size, limits).ifPresent(why -> {
            throw new Refused(reason(why));
        });
    }

    /** What is in the store now, and what could not be taken out of its archive. */
    record Delivered(List<Arrival> arrivals, List<Refusal> refused) {}

    /** @throws Refused when nothing of it can be kept */
    Delivered take(String name, InputStream content, Set<Integer> indicators) throws IOException {
        var path = path(name);
        store.mustHaveRoom();
        var waiting = Files.createTempFile("telaah-upload-", ".part");
        try {
            copy(content, waiting);
            try (var intake = Intake.of(waiting, path, limits)) {
                return kept(path, intake, indicators);
            }
        } catch (IOException e) {
            throw store.explained(e);
        } finally {
            Files.deleteIfExists(waiting);
        }
    }

    private static FilePath path(String name) {
        try {
            return new FilePath(name);
        } catch (FilePath.Impossible e) {
            throw new Refused(reason(e.rejection()));
        }
    }

    /** One byte more than is allowed tells that it is too large; the rest is not looked at. */
    private void copy(InputStream content, Path target) throws IOException {
        var left = limits.fileBytes() + 1;
        try (var out = Files.newOutputStream(target)) {
            var buffer = new byte[BUFFER];
            for (int n = content.read(buffer); n >= 0 && left > 0; n = content.read(buffer)) {
                out.write(buffer, 0, (int) Math.min(n, left));
                left -= n;
            }
        }
    }

    private Delivered kept(FilePath sent, Intake intake, Set<Integer> indicators) throws IOException {
        var archive = intake.archives().stream()
                .map(one -> new Archive(one.file(), one.sha256(), one.size()))
                .findFirst()
                .orElse(null);
        var arrivals = new ArrayList<Arrival>();
        var refused = new ArrayList<Refusal>();
        for (var document : intake.documents()) {
            if (document.file().equals(sent.value()) && document.rejection().isPresent()) {
                throw new Refused(reason(document.rejection().get()));
            }
            if (document.sha256().isEmpty()) {
                refused.add(
                        new Refusal(document.file(), reason(document.rejection().orElseThrow())));
            } else {
                keep(document, archive, indicators, arrivals, refused);
            }
        }
        if (arrivals.isEmpty() && !refused.isEmpty()) {
            throw new Refused(refused.get(0).reason());
        }
        return new Delivered(arrivals, refused);
    }

    private void keep(
            StoredDocument document,
            @Nullable Archive archive,
            Set<Integer> indicators,
            List<Arrival> arrivals,
            List<Refusal> refused)
            throws IOException {
        try {
            var path = new FilePath(document.file());
            try (var in = Files.newInputStream(document.content())) {
                var kept = store.keep(in);
                var fault = document.rejection().map(Deliveries::reason).orElse(null);
                arrivals.add(new Arrival(path, kept.sha256(), kept.size(), fault, indicators, null, archive));
            }
        } catch (FilePath.Impossible e) {
            refused.add(new Refusal(document.file(), reason(e.rejection())));
        }
    }

    private static Reason reason(Rejection rejection) {
        return new Reason(rejection.code(), rejection.message());
    }
}
