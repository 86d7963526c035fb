package id.telaah.evaluation;

/** What the rules concluded about one requirement. */
public enum Outcome {
    MET,
    /** A source says the opposite. */
    CONTRADICTED,
    /** Nothing in the dossier proves it. */
    UNPROVEN,
    /** Something that could not be read may prove it. */
    UNREADABLE,
    NOT_APPLICABLE
}
