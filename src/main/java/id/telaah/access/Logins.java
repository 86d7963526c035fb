package id.telaah.access;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How people come in, and who asks with each request. */
public final class Logins {
    private static final int WRONG_ALLOWED = 5;
    private static final Duration SPAN = Duration.ofMinutes(15);

    private record Row(
            UUID id,
            boolean active,
            @Nullable String password,
            boolean given,
            int sessions,
            int wrong,
            @Nullable OffsetDateTime wrongSince,
            @Nullable OffsetDateTime lockedUntil) {}

    private static final RowMapper<Row> ROW = (row, number) -> new Row(
            row.getObject("id", UUID.class),
            row.getBoolean("active"),
            row.getString("password"),
            row.getBoolean("password_given"),
            row.getInt("sessions"),
            row.getInt("wrong"),
            row.getObject("wrong_since", OffsetDateTime.class),
            row.getObject("locked_until", OffsetDateTime.class));

    private final JdbcClient database;
    private final PersonRows people;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher acts;
    private final Passwords passwords;
    private final Clock clock;

    Logins(
            JdbcClient database,
            TransactionTemplate transaction,
            ApplicationEventPublisher acts,
            Passwords passwords,
            Clock clock) {
        this.database = database;
        this.people = new PersonRows(database);
        this.transaction = transaction;
        this.acts = acts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Asks for login and password. Five wrong passwords within a quarter of an hour lock the login for a quarter of an hour.
     * Wrong, locked, unknown and closed look alike and take equally long.
     */
    public Optional<SignedIn> signIn(String login, String password) {
        return transaction.execute(status -> {
            var row = database.sql("select * from person where login = ? for update")
                    .param(login.strip().toLowerCase(Locale.ROOT))
                    .query(ROW)
                    .optional();
            if (row.isEmpty()) {
                passwords.matches(password, null);
            }
            return row.filter(found -> opens(found, password))
                    .map(found -> new SignedIn(found.id, found.sessions, false));
        });
    }

    /** Somebody who proved elsewhere to own a verified e-mail address; empty when it is nobody's. */
    public Optional<SignedIn> withEmail(String email) {
        return database.sql("select * from person where email = ? and active")
                .param(email.strip().toLowerCase(Locale.ROOT))
                .query(ROW)
                .optional()
                .map(row -> new SignedIn(row.id, row.sessions, true));
    }

    /** Keeps that somebody came in; the caller has made them the actor. */
    public void cameIn(SignedIn who) {
        people.find(who.person())
                .ifPresent(person -> transaction.executeWithoutResult(
                        status -> acts.publishEvent(People.act("person.signed-in", person))));
    }

    /** Who asks in a session; empty when it was ended or the person may not come in any more. */
    public Optional<Visit> visit(SignedIn who) {
        return database.sql("select * from person where id = ? and active and sessions = ?")
                .params(who.person(), who.sessions())
                .query((row, number) -> new Visit(
                        new Viewer(who.person(), row.getString("name"), people.grants(who.person())),
                        row.getString("login"),
                        row.getString("language"),
                        row.getBoolean("password_given"),
                        false))
                .optional();
    }

    /**
     * Changes the own password and ends all other sessions.
     *
     * @return what the present session keeps from now on
     * @throws Unfit with {@code password.wrong} when the present one is wrong, or as the new one is not good enough
     */
    public SignedIn changePassword(Viewer viewer, String present, String wanted) {
        var person = people.find(viewer.person()).orElseThrow(NotYours::new);
        if (!viewer.inPerson() || signIn(person.login(), present).isEmpty()) {
            throw new Unfit("password.wrong", "");
        }
        if (present.equals(wanted)) {
            throw new Unfit("password.same", "");
        }
        passwords.mustFit(wanted, person);
        transaction.executeWithoutResult(status -> {
            people.password(person.id(), passwords.encoded(wanted), false);
            acts.publishEvent(People.act("person.password-changed", person));
        });
        return database.sql("select * from person where id = ?")
                .param(person.id())
                .query((row, number) -> new SignedIn(person.id(), row.getInt("sessions"), false))
                .single();
    }

    private boolean opens(Row row, String password) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        boolean closed = !row.active || row.lockedUntil != null && row.lockedUntil.isAfter(now);
        boolean right = passwords.matches(password, row.password);
        if (closed) {
            return false;
        }
        if (right) {
            count(row, 0, null, null);
            return true;
        }
        boolean again = row.wrongSince != null && row.wrongSince.plus(SPAN).isAfter(now);
        int wrong = again ? row.wrong + 1 : 1;
        if (wrong < WRONG_ALLOWED) {
            count(row, wrong, again ? row.wrongSince : now, null);
        } else {
            count(row, 0, null, now.plus(SPAN));
            people.find(row.id).ifPresent(person -> acts.publishEvent(People.act("person.locked", person)));
        }
        return false;
    }

    private void count(Row row, int wrong, @Nullable OffsetDateTime since, @Nullable OffsetDateTime until) {
        database.sql("update person set wrong = :wrong, wrong_since = :since, locked_until = :until where id = :id")
                .param("wrong", wrong)
                .param("since", since, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", until, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", row.id)
                .update();
    }
}
