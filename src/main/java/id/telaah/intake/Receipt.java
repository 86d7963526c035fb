package id.telaah.intake;

import id.telaah.intake.StoredDocument.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Weighs and hashes one file. */
final class Receipt {
    private Receipt() {}

    static StoredDocument of(Path path, String file, Limits limits) {
        try {
            var size = Files.size(path);
            if (size > limits.fileBytes()) {
                return rejected(path, file, Rejections.tooLarge(size, limits.fileBytes()), size, sha256(path));
            }
            var rejection = size == 0 ? Optional.of(Rejections.empty()) : foreignArchive(path);
            return new StoredDocument(file, path, sha256(path), size, rejection);
        } catch (IOException e) {
            return rejected(path, file, Rejections.unreadable(e));
        }
    }

    /** A file whose bytes are not known: it has no digest and no size. */
    static StoredDocument rejected(Path path, String file, Rejection rejection) {
        return rejected(path, file, rejection, 0, "");
    }

    private static StoredDocument rejected(Path path, String file, Rejection rejection, long size, String sha256) {
        return new StoredDocument(file, path, sha256, size, Optional.of(rejection));
    }

    private static Optional<Rejection> foreignArchive(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            var head = HexFormat.of().formatHex(in.readNBytes(6));
            if (head.startsWith("526172211a07")) {
                return Optional.of(Rejections.unsupportedArchive("RAR"));
            }
            return head.equals("377abcaf271c") ? Optional.of(Rejections.unsupportedArchive("7z")) : Optional.empty();
        }
    }

    private static String sha256(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
