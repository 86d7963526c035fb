package id.telaah.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.util.Version;

/**
 * Recognises the pictures of one file. What was recognised before is kept by the picture; which pictures a file has is kept
 * too, so that the next time they need not even be drawn.
 */
final class SeenPages {
    /** Only pages that are drawn cost anything to have as pictures. */
    private static final String DRAWN = "pdf-";
    /** Goes up whenever the same page may be drawn otherwise than before. */
    private static final int DRAWING = 1;

    private final Tesseract tesseract;
    private final String index;
    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private final Map<String, String> tables = new HashMap<>();

    /** @param sha256 of the file */
    SeenPages(Tesseract tesseract, String sha256) {
        this.tesseract = tesseract;
        this.index = tesseract.key("pages %s drawn %d by %s".formatted(sha256, DRAWING, Version.getVersion()), 0);
        tesseract.cache().ifPresent(this::recall);
    }

    private void recall(RecognitionCache cache) {
        cache.find(index).stream().flatMap(String::lines).forEach(row -> {
            var at = row.indexOf(' ');
            cache.find(row.substring(at + 1)).ifPresent(table -> {
                keys.put(row.substring(0, at), row.substring(at + 1));
                tables.put(row.substring(0, at), table);
            });
        });
    }

    /** Names of the pictures that need not be drawn. */
    List<String> names() {
        return List.copyOf(tables.keySet());
    }

    /**
     * Reads one picture.
     *
     * @param folder where it lies, unless it need not be drawn
     * @throws IOException when the engine fails or takes too long
     */
    Recognition read(Path folder, String name, int dpi, Duration timeout) throws IOException, InterruptedException {
        var picture = folder.resolve(name).normalize();
        if (!picture.startsWith(folder)) {
            throw new IOException("The picture %s is not in the folder of the file".formatted(name));
        }
        var known = tables.get(name);
        return Recognition.of(known == null ? table(picture, name, dpi, timeout) : known, dpi);
    }

    private String table(Path picture, String name, int dpi, Duration timeout)
            throws IOException, InterruptedException {
        var cache = tesseract.cache();
        if (cache.isEmpty()) {
            return tesseract.table(picture, dpi, timeout);
        }
        var key = tesseract.key(Digests.of(picture), dpi);
        if (name.startsWith(DRAWN)) {
            keys.put(name, key);
        }
        var found = cache.get().find(key);
        if (found.isPresent()) {
            return found.get();
        }
        var table = tesseract.table(picture, dpi, timeout);
        cache.get().keep(key, table);
        return table;
    }

    /** To be called when all pages are read. */
    void keep() {
        if (keys.size() > tables.size()) {
            Optional<RecognitionCache> cache = tesseract.cache();
            cache.ifPresent(kept -> kept.keep(
                    index,
                    new TreeMap<>(keys)
                            .entrySet().stream()
                                    .map(entry -> entry.getKey() + " " + entry.getValue())
                                    .collect(Collectors.joining("\n"))));
        }
    }
}
