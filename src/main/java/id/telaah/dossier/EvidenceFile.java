package id.telaah.dossier;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of one file of a dossier.
 *
 * @param path inside the dossier with {@code /}; a member of an archive is {@code archive.zip/member.pdf}
 * @param revision counts the versions of that path from 1
 * @param sha256 lower-case hex
 * @param size in bytes
 * @param reason why it could not be read, or was removed; null otherwise
 * @param legalStatus as the last judgement saw it, such as {@code in-force} or {@code draft}; null before
 * @param agency the agency that handed it in; null when nobody of an agency did
 * @param carriedFrom the file of the year before that it was carried over from: old evidence
 * @param sameAs the file of the same dossier that has the same bytes
 * @param replacedBy the later version of the same path
 * @param reading what it turned out to be; null until it was read
 * @param indicators what it is meant for; empty when nobody said
 * @param version goes up with each change of its state or placement
 */
public record EvidenceFile(
        UUID id,
        UUID dossier,
        String path,
        int revision,
        String sha256,
        long size,
        State state,
        @Nullable Reason reason,
        @Nullable String legalStatus,
        @Nullable UUID agency,
        Instant receivedAt,
        UUID receivedBy,
        @Nullable UUID carriedFrom,
        @Nullable UUID sameAs,
        @Nullable UUID replacedBy,
        @Nullable Read reading,
        Set<Integer> indicators,
        long version) {
    public EvidenceFile {
        indicators = Set.copyOf(indicators);
    }

    /** How far a file is. */
    public enum State {
        /** Kept and waiting to be read. */
        RECEIVED,
        READING,
        READ,
        /** It was opened and nothing in it can be used; the reason says why. */
        UNREADABLE,
        /** Reading broke off several times; it may be tried again. */
        FAILED,
        /** A later version of the same path took its place. */
        SUPERSEDED,
        REMOVED;

        /** Nothing more happens to it by itself. */
        public boolean isEnd() {
            return this != RECEIVED && this != READING;
        }
    }

    /**
     * Why something is as it is.
     *
     * @param code stable code such as {@code empty-file}
     * @param message what is wrong and what to do, in Indonesian
     */
    public record Reason(String code, String message) {}

    /**
     * What reading made of it.
     *
     * @param form id of a document form
     * @param pages number of fixed pages, 0 for formats without
     */
    public record Read(
            String mediaType,
            int pages,
            String form,
            @Nullable String number,
            @Nullable Integer year,
            @Nullable String title) {}

    /** Last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
