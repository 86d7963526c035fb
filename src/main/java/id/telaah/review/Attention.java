package id.telaah.review;

/** Why an indicator waits for a person, the most urgent first. */
public enum Attention {
    /** Documents contradict each other. */
    CONFLICT,
    /** Something that could not be read may change the level. */
    UNDETERMINED,
    LOW_CONFIDENCE,
    /** Nothing special, but nobody has decided yet. */
    UNDECIDED,
    /** The suggestion is another one than the one that was decided on. */
    CHANGED_SINCE,
    DECIDED
}
