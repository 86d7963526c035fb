package id.telaah.kb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a folder, read once.
 *
 * @param files content by path inside the folder, with slashes
 */
record KnowledgeFolder(SortedMap<String, byte[]> files) {

    static KnowledgeFolder read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new KnowledgeBaseException(List.of(new Fault(
                    folder.toString(), "", "there is no such folder. Maybe give the folder that holds kb.yaml.")));
        }
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(name(folder.relativize(path)), Files.readAllBytes(path));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new KnowledgeFolder(files);
    }

    private static String name(Path relative) {
        return relative.toString().replace('\\', '/');
    }

    /** {@code sha256:} over path and content of every file, in the order of the paths. */
    String digest() {
        var digest = sha256();
        files.forEach((name, content) -> {
            digest.update((name + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        });
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
