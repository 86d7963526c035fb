package id.telaah.access;

import java.util.Set;

/** What one may be allowed to do in an institution; which role may do what stands in {@link Role}. */
public enum Permit {
    /** Institutions, agencies, people, grants and their tokens. */
    MANAGE_ACCESS,
    /** Agencies and their officers. */
    MANAGE_AGENCIES,
    /** Dossiers, files, suggestions, decisions, search. */
    READ_DOSSIER,
    /** Hand in, place and withdraw evidence, as long as the stage is open for it. */
    UPLOAD,
    /** Open dossiers, assign indicators, set due dates, change stages, give tasks. */
    COORDINATE,
    /** Decide in stages that are open for the internal assessor. */
    SELF_ASSESS,
    /** Decide in stages that are open for the external assessor, and change from one such stage to the next. */
    ASSESS,
    COMMENT,
    /** The audit trail of the institution. */
    READ_TRAIL;

    /** What changes nothing. */
    public static final Set<Permit> READING = Set.of(READ_DOSSIER, READ_TRAIL);
}
