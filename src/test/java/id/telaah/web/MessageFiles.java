package id.telaah.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The words of the screens as they stand in the files. */
final class MessageFiles {
    static final Path FOLDER = Path.of("src/main/resources/id/telaah/web");

    private MessageFiles() {}

    static Map<String, String> read(String name) {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(name))) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sorted = new TreeMap<String, String>();
        words.stringPropertyNames().forEach(key -> sorted.put(key, words.getProperty(key)));
        return sorted;
    }
}
