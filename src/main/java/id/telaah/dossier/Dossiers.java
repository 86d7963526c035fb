package id.telaah.dossier;

import id.telaah.access.NotYours;
import id.telaah.access.Permit;
import id.telaah.access.Stale;
import id.telaah.access.Viewer;
import id.telaah.assessment.Assessor;
import id.telaah.kb.Instrument;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens dossiers, shows them and changes their terms. */
@Component
public class Dossiers {
    private final DossierRows rows;
    private final JdbcClient jdbc;
    private final Assessor assessor;
    private final ApplicationEventPublisher events;

    Dossiers(DossierRows rows, JdbcClient jdbc, Assessor assessor, ApplicationEventPublisher events) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.assessor = assessor;
        this.events = events;
    }

    /**
     * Opens a dossier in the first stage of its instrument.
     *
     * @throws AlreadyOpen when the institution has one of that year and instrument
     * @throws id.telaah.assessment.TermsException when instrument, edition or kind do not exist
     */
    @Transactional
    public Dossier open(Viewer viewer, UUID institution, DossierTerms terms) {
        viewer.must(Permit.COORDINATE, institution);
        var instrument = known(terms);
        var dossier = new Dossier(
                UUID.randomUUID(),
                institution,
                terms.institutionName().strip(),
                terms.institutionKind(),
                terms.year(),
                terms.instrument(),
                terms.edition(),
                terms.asOf(),
                instrument.stages().get(0).id(),
                null,
                Rows.now().toInstant(),
                1);
        try {
            rows.insert(dossier, viewer.person());
        } catch (DuplicateKeyException e) {
            throw new AlreadyOpen(terms.year(), terms.instrument());
        }
        events.publishEvent(new DossierOpened(dossier));
        return dossier;
    }

    /** An institution has at most one dossier of a year and instrument. */
    public static final class AlreadyOpen extends RuntimeException {
        AlreadyOpen(int year, String instrument) {
            super("There is already a dossier of %d by %s".formatted(year, instrument));
        }
    }

    /** All that the viewer may read, the latest year first. */
    @Transactional(readOnly = true)
    public List<Dossier> list(Viewer viewer) {
        return rows.all().stream()
                .filter(dossier -> viewer.may(Permit.READ_DOSSIER, dossier.institution()))
                .toList();
    }

    /** @throws NotYours when it is not there or not the viewer's */
    @Transactional(readOnly = true)
    public Dossier get(Viewer viewer, UUID dossier) {
        return rows.visible(viewer, dossier);
    }

    /** The instrument of a dossier. */
    public Instrument instrument(Dossier dossier) {
        return assessor.knowledge()
                .instrument(dossier.instrument())
                .orElseThrow(() -> new IllegalStateException(
                        "Instrument %s of dossier %s is no longer in the knowledge base; put it back into kb/"
                                .formatted(dossier.instrument(), dossier.id())));
    }

    /**
     * Enters a stage. Whether the stage may follow and who may say so is decided by the module that calls this.
     *
     * @param version as it was looked at
     * @throws Stale when the dossier was changed since
     */
    @Transactional
    public Dossier enter(UUID dossier, String stage, long version) {
        var changed = jdbc.sql("""
                update dossier set stage = :stage, version = version + 1, feed = feed + 1
                where id = :id and version = :version""")
                .param("stage", stage)
                .param("id", dossier)
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new Stale("Dossier " + dossier);
        }
        return rows.byId(dossier);
    }

    private Instrument known(DossierTerms terms) {
        return assessor.instrument(terms.instrument(), terms.edition(), terms.institutionKind());
    }
}
