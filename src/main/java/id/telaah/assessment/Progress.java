package id.telaah.assessment;

/** Hears what an assessment is doing. Called from several threads, one at a time. */
public interface Progress {

    /** The steps of an assessment, in their order. */
    enum Step {
        INTAKE,
        READING,
        INDEXING,
        JUDGING
    }

    /** What was taken from the documents because the person did not say it. */
    enum Assumed {
        AGENCY,
        KIND,
        YEAR,
        AS_OF
    }

    /** Hears nothing. */
    Progress SILENT = new Progress() {};

    /**
     * A step has come this far.
     *
     * @param total 0 when nobody knows yet
     * @param file the file that is worked on; empty when the step is not about one file
     */
    default void at(Step step, int done, int total, String file) {}

    /** One page of a file is being recognised; pages count from 1. */
    default void recognising(String file, int page, int pages) {}

    /** A term that was not given was assumed. */
    default void assumed(Assumed term, String value) {}
}
