package id.telaah.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows entries from the first to the last and stops believing at the first that does not fit. */
final class Chain {
    private long sequence;
    private String hash = Entry.NOTHING;
    private @Nullable Break found;

    /** @return false when the chain is broken here or was before */
    boolean add(long nextSequence, String previous, String nextHash, String digest) {
        if (found != null) {
            return false;
        }
        if (nextSequence != sequence + 1) {
            found = new Break(sequence + 1, Break.Reason.MISSING);
        } else if (!previous.equals(hash)) {
            found = new Break(nextSequence, Break.Reason.LINK);
        } else if (!nextHash.equals(digest)) {
            found = new Break(nextSequence, Break.Reason.CONTENT);
        } else {
            sequence = nextSequence;
            hash = nextHash;
        }
        return found == null;
    }

    void breakHere(Break.Reason reason) {
        if (found == null) {
            found = new Break(sequence + 1, reason);
        }
    }

    Verdict verdict() {
        return new Verdict(new Head(sequence, hash), Optional.ofNullable(found));
    }
}
