package id.telaah.dossier;

import id.telaah.intake.FilePath;
import id.telaah.intake.StoredDocument;
import id.telaah.store.ContentStore;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills the search index again, while people already work. */
@Component
final class Rebuilding {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);

    private final FullText text;
    private final FileRows files;
    private final Readings readings;
    private final ContentStore store;

    Rebuilding(FullText text, FileRows files, Readings readings, ContentStore store) {
        this.text = text;
        this.files = files;
        this.readings = readings;
        this.store = store;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        var thread = new Thread(this::run, "telaah-search");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        if (text.isIncomplete()) {
            var all = files.find("f.state = 'READ'", Map.of());
            all.forEach(this::put);
            text.completed();
            LOG.info("{} files were put into the search index", all.size());
        }
    }

    private void put(EvidenceFile file) {
        store.original(file.sha256()).ifPresent(bytes -> {
            var stored = new StoredDocument(file.path(), bytes, file.sha256(), file.size(), Optional.empty());
            text.put(file, readings.document(stored, new FilePath(file.path()).extension()));
        });
    }
}
