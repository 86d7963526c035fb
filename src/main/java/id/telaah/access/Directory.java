package id.telaah.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Institutions and their agencies. Names are unique; a name that is taken is refused as {@link Unfit}, a change of something
 * that somebody else changed meanwhile as {@link Stale}.
 */
public final class Directory {
    private static final RowMapper<Institution> INSTITUTION = (row, number) -> new Institution(
            row.getObject("id", UUID.class),
            row.getInt("version"),
            row.getString("name"),
            row.getString("kind"),
            row.getBoolean("active"));
    private static final RowMapper<Agency> AGENCY = (row, number) -> new Agency(
            row.getObject("id", UUID.class),
            row.getInt("version"),
            row.getObject("institution", UUID.class),
            row.getString("name"),
            row.getBoolean("active"));

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher acts;

    public Directory(JdbcClient database, TransactionTemplate transaction, ApplicationEventPublisher acts) {
        this.database = database;
        this.transaction = transaction;
        this.acts = acts;
    }

    /** The institutions where the viewer is something, by name. */
    public List<Institution> institutions(Viewer viewer) {
        return database.sql("select * from institution order by name").query(INSTITUTION).list().stream()
                .filter(institution -> viewer.grants().stream().anyMatch(grant -> grant.holdsIn(institution.id())))
                .toList();
    }

    /** @throws NotYours when the viewer is nothing there */
    public Institution institution(Viewer viewer, UUID id) {
        return institutions(viewer).stream()
                .filter(institution -> institution.id().equals(id))
                .findFirst()
                .orElseThrow(NotYours::new);
    }

    /** @param kind one of {@link Institution#KINDS} */
    public Institution addInstitution(Viewer viewer, String name, String kind) {
        viewer.mustEverywhere(Permit.MANAGE_ACCESS);
        var added = new Institution(UUID.randomUUID(), 1, name, kind, true);
        keep("institution.name-taken", added.name(), () -> {
            database.sql("insert into institution (id, version, name, kind, active) values (?, ?, ?, ?, ?)")
                    .params(added.id(), added.version(), added.name(), added.kind(), added.active())
                    .update();
            acts.publishEvent(act("institution.added", added).to(values(added)));
        });
        return added;
    }

    /** Takes over name, kind and whether it is active, when the version is still the present one. */
    public Institution changeInstitution(Viewer viewer, Institution wanted) {
        var before = institution(viewer, wanted.id());
        viewer.must(Permit.MANAGE_ACCESS, wanted.id());
        keep("institution.name-taken", wanted.name(), () -> {
            var changed = database.sql("update institution set name = ?, kind = ?, active = ?, version = version + 1"
                            + " where id = ? and version = ?")
                    .params(wanted.name(), wanted.kind(), wanted.active(), wanted.id(), wanted.version())
                    .update();
            insist(changed, "institution:" + wanted.id());
            acts.publishEvent(
                    act("institution.changed", wanted).from(values(before)).to(values(wanted)));
        });
        return institution(viewer, wanted.id());
    }

    /** The agencies of an institution by name; an officer sees the own ones. */
    public List<Agency> agencies(Viewer viewer, UUID institution) {
        institution(viewer, institution);
        var all = database.sql("select * from agency where institution = ? order by name")
                .param(institution)
                .query(AGENCY)
                .list();
        var mine = viewer.may(Permit.MANAGE_AGENCIES, institution)
                ? Optional.<Set<UUID>>empty()
                : viewer.agencies(institution);
        return all.stream()
                .filter(agency -> mine.isEmpty() || mine.get().contains(agency.id()))
                .toList();
    }

    public Agency addAgency(Viewer viewer, UUID institution, String name) {
        viewer.must(Permit.MANAGE_AGENCIES, institution);
        institution(viewer, institution);
        var added = new Agency(UUID.randomUUID(), 1, institution, name, true);
        keep("agency.name-taken", added.name(), () -> {
            database.sql("insert into agency (id, version, institution, name, active) values (?, ?, ?, ?, ?)")
                    .params(added.id(), added.version(), added.institution(), added.name(), added.active())
                    .update();
            acts.publishEvent(act("agency.added", added).to(values(added)));
        });
        return added;
    }

    /** Takes over name and whether it is active, when the version is still the present one. */
    public Agency changeAgency(Viewer viewer, Agency wanted) {
        var before = agency(viewer, wanted.id());
        viewer.must(Permit.MANAGE_AGENCIES, before.institution());
        keep("agency.name-taken", wanted.name(), () -> {
            var changed = database.sql("update agency set name = ?, active = ?, version = version + 1"
                            + " where id = ? and version = ?")
                    .params(wanted.name(), wanted.active(), wanted.id(), wanted.version())
                    .update();
            insist(changed, "agency:" + wanted.id());
            acts.publishEvent(act("agency.changed", before).from(values(before)).to(values(wanted)));
        });
        return agency(viewer, wanted.id());
    }

    /** @throws NotYours when the viewer does not see it */
    public Agency agency(Viewer viewer, UUID id) {
        var institution = database.sql("select institution from agency where id = ?")
                .param(id)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotYours::new);
        return agencies(viewer, institution).stream()
                .filter(agency -> agency.id().equals(id))
                .findFirst()
                .orElseThrow(NotYours::new);
    }

    private void keep(String taken, String name, Runnable change) {
        try {
            transaction.executeWithoutResult(status -> change.run());
        } catch (DuplicateKeyException e) {
            throw new Unfit(taken, name);
        }
    }

    private static void insist(int changed, String subject) {
        if (changed == 0) {
            throw new Stale(subject);
        }
    }

    private static AccessChanged act(String action, Institution institution) {
        return AccessChanged.of(action, "institution", institution.id(), Optional.of(institution.id()));
    }

    private static AccessChanged act(String action, Agency agency) {
        return AccessChanged.of(action, "agency", agency.id(), Optional.of(agency.institution()));
    }

    private static Map<String, String> values(Institution institution) {
        return Map.of("name", institution.name(), "kind", institution.kind(), "active", "" + institution.active());
    }

    private static Map<String, String> values(Agency agency) {
        return Map.of("name", agency.name(), "active", "" + agency.active());
    }
}
