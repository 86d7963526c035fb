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
    private final Changes changes;
    private final Arrivals arrivals;
    private final ApplicationEventPublisher events;

    Dossiers(
            DossierRows rows,
            JdbcClient jdbc,
            Assessor assessor,
            Changes changes,
            Arrivals arrivals,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.arrivals = arrivals;
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
        return rows.readable(viewer);
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

    /**
     * Changes the terms; the dossier is judged again under them. The instrument stays as it is.
     *
     * @throws Stale when the dossier was changed since it was looked at
     * @throws id.telaah.assessment.TermsException when edition or kind do not exist
     * @throws AlreadyOpen when the institution has another dossier of that year
     */
    @Transactional
    public Dossier changeTerms(Viewer viewer, UUID id, DossierTerms terms, long version) {
        var was = rows.must(viewer, Permit.COORDINATE, id);
        if (!was.instrument().equals(terms.instrument())) {
            throw new IllegalArgumentException("Dossier %s is of instrument %s; open another one for %s"
                    .formatted(id, was.instrument(), terms.instrument()));
        }
        known(terms);
        rows.locked(id);
        try {
            rows.update(id, terms, version);
        } catch (DuplicateKeyException e) {
            throw new AlreadyOpen(terms.year(), terms.instrument());
        }
        changes.judgeAgain(id);
        var is = rows.byId(id);
        events.publishEvent(new TermsChanged(was, is));
        return is;
    }

    /**
     * Carries the files of an earlier dossier of the same institution over, as old evidence with the same placements.
     * Files whose path is taken are left alone, so it may be called again.
     *
     * @return how many were carried over
     * @throws id.telaah.access.NotYours when either is not there or not the viewer's
     */
    @Transactional
    public int copyFrom(Viewer viewer, UUID id, UUID earlier) {
        var to = rows.must(viewer, Permit.COORDINATE, id);
        var from = rows.visible(viewer, earlier);
        if (!from.institution().equals(to.institution()) || from.id().equals(to.id())) {
            throw new NotYours();
        }
        jdbc.sql("update dossier set copied_from = :earlier, version = version + 1 where id = :id")
                .param("earlier", earlier)
                .param("id", id)
                .update();
        return arrivals.carryOver(viewer, id, earlier);
    }

    private Instrument known(DossierTerms terms) {
        return assessor.instrument(terms.instrument(), terms.edition(), terms.institutionKind());
    }
}
