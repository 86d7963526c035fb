package id.telaah.audit;

/**
 * The first place where the trail is not what was written.
 *
 * @param sequence of the entry that is wrong or missing
 */
public record Break(long sequence, Reason reason) {
    /** Why it cannot be believed. */
    public enum Reason {
        /** The entry is missing or stands elsewhere. */
        MISSING,
        /** It does not follow the entry before. */
        LINK,
        /** Its content does not give its hash. */
        CONTENT,
        /** It is not the text of an entry. */
        UNREADABLE,
        /** The trail ends before its head, or with another hash: the tail is gone. */
        TAIL
    }
}
