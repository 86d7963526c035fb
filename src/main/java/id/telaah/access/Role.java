package id.telaah.access;

import static id.telaah.access.Permit.ASSESS;
import static id.telaah.access.Permit.COMMENT;
import static id.telaah.access.Permit.COORDINATE;
import static id.telaah.access.Permit.MANAGE_ACCESS;
import static id.telaah.access.Permit.MANAGE_AGENCIES;
import static id.telaah.access.Permit.READ_DOSSIER;
import static id.telaah.access.Permit.READ_TRAIL;
import static id.telaah.access.Permit.SELF_ASSESS;
import static id.telaah.access.Permit.UPLOAD;

import java.util.Set;

/** What somebody is to an institution. */
public enum Role {
    /** Rules institutions, people and roles; sees no judgement by this role alone. */
    ADMINISTRATOR(MANAGE_ACCESS, MANAGE_AGENCIES, READ_TRAIL),
    /** Leads the evaluation of one institution. */
    COORDINATOR(READ_DOSSIER, UPLOAD, COORDINATE, MANAGE_AGENCIES, COMMENT),
    /** Works for one agency (OPD) and sees only what is that agency's. */
    AGENCY_OFFICER(READ_DOSSIER, UPLOAD, COMMENT),
    /** Assesses the own institution in the self-assessment. */
    INTERNAL_ASSESSOR(READ_DOSSIER, SELF_ASSESS, COMMENT),
    /** Assesses institutions that were given to them. */
    EXTERNAL_ASSESSOR(READ_DOSSIER, ASSESS, COMMENT),
    /** Reads everything and changes nothing. */
    AUDITOR(READ_DOSSIER, READ_TRAIL);

    private final Set<Permit> permits;

    Role(Permit... permits) {
        this.permits = Set.of(permits);
    }

    public Set<Permit> permits() {
        return permits;
    }
}
