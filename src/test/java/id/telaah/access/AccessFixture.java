package id.telaah.access;

import id.telaah.DatabaseEngine;
import id.telaah.audit.Actor;
import id.telaah.audit.Audited;
import id.telaah.audit.Trail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The faces of the module on a new database, with a trail and a clock that can be turned. */
final class AccessFixture {
    static final Viewer ROOT = viewer(new Grant(Role.ADMINISTRATOR, null, null));

    final JdbcClient database;
    final Trail trail;
    final Directory directory;
    final People people;
    final Logins logins;
    final Tokens tokens;
    final FirstAdministrator first;
    private Instant now = Instant.parse("2026-03-04T12:00:00Z");

    AccessFixture(DatabaseEngine engine) {
        var source = engine.fresh();
        database = JdbcClient.create(source);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        var clock = new Turned();
        trail = new Trail(database, () -> Actor.SYSTEM, clock);
        ApplicationEventPublisher acts = act -> trail.append((Audited) act);
        var passwords = new Passwords();
        directory = new Directory(database, transaction, acts);
        people = new People(new PersonRows(database), transaction, acts, passwords);
        logins = new Logins(database, transaction, acts, passwords, clock);
        tokens = new Tokens(database, people, transaction, acts, clock);
        first = new FirstAdministrator(new PersonRows(database), transaction, acts, passwords);
    }

    static Viewer viewer(Grant... grants) {
        return new Viewer(UUID.randomUUID(), "Somebody", Set.of(grants));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Institution institution(String name) {
        return directory.addInstitution(ROOT, name, "kota");
    }

    People.Added add(String login, Grant... grants) {
        return people.add(ROOT, person(login, grants));
    }

    static Person person(String login, Grant... grants) {
        return new Person(UUID.randomUUID(), 1, login, "Komang", Optional.empty(), "id", true, Set.of(grants));
    }

    /** As one who signed in. */
    Viewer as(People.Added added) {
        return logins.visit(
                        logins.signIn(added.person().login(), added.password()).orElseThrow())
                .orElseThrow()
                .viewer();
    }

    private final class Turned extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
