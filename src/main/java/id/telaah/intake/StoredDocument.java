package id.telaah.intake;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file as it was handed in.
 *
 * @param file path inside the dossier with {@code /}; a member of an archive is {@code archive.zip/member.pdf}
 * @param content where its bytes are now
 * @param sha256 lower-case hex digest of the bytes
 * @param size in bytes
 * @param rejection why its content cannot be used, such as an empty file; empty when it can be read
 */
public record StoredDocument(String file, Path content, String sha256, long size, Optional<Rejection> rejection) {

    /**
     * Why a file was not taken further.
     *
     * @param code stable code, such as {@code empty-file}, {@code too-large}, {@code archive-bomb}
     * @param message what is wrong and what to do, in Indonesian
     */
    public record Rejection(String code, String message) {}

    /** The same file, rejected for one more reason unless it is rejected already. */
    StoredDocument rejectedIf(Optional<Rejection> reason) {
        return rejection.isPresent() || reason.isEmpty()
                ? this
                : new StoredDocument(file, content, sha256, size, reason);
    }
}
