package id.telaah.evidence;

import id.telaah.reading.Document;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A document of a dossier whose text is fetched only when it is needed. Equal paths and versions stand for equal
 * documents.
 */
public final class Filing {
    private final String file;
    private final String version;
    private final Supplier<Document> content;
    private @Nullable Document fetched;

    /**
     * @param file path inside the dossier
     * @param version tells contents and ways of reading apart
     * @param content gives a document of that path; asked once at most
     */
    public Filing(String file, String version, Supplier<Document> content) {
        this.file = file;
        this.version = version;
        this.content = content;
    }

    /** A document that is at hand. */
    public static Filing of(Document document) {
        return new Filing(document.file(), document.sha256(), () -> document);
    }

    public String file() {
        return file;
    }

    String version() {
        return version;
    }

    /** The document with its text. */
    public synchronized Document document() {
        if (fetched == null) {
            fetched = content.get();
        }
        return fetched;
    }
}
