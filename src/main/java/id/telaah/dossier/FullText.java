package id.telaah.dossier;

import id.telaah.reading.Document;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The search index of the server. */
@Component
final class FullText {

    /** Makes a file findable; when this returns, it is. */
    void put(EvidenceFile file, Document document) {}

    void remove(UUID dossier, UUID file) {}
}
