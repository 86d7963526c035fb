package id.telaah.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of people and grants. */
final class PersonRows {
    /** Rules everything; somebody must hold it. */
    static final Grant EVERYTHING = new Grant(Role.ADMINISTRATOR, null, null);

    private static final String HELD = "person = ? and role = ? and coalesce(cast(institution as varchar), '') = ?"
            + " and coalesce(cast(agency as varchar), '') = ?";

    private final JdbcClient database;

    PersonRows(JdbcClient database) {
        this.database = database;
    }

    List<Person> all() {
        Map<UUID, Set<Grant>> grants = new HashMap<>();
        database.sql("select * from access_grant").query(row -> {
            grants.computeIfAbsent(row.getObject("person", UUID.class), id -> new HashSet<>())
                    .add(grant(row));
        });
        return database.sql("select * from person order by name, login")
                .query((row, number) -> person(row, grants.getOrDefault(row.getObject("id", UUID.class), Set.of())))
                .list();
    }

    Optional<Person> find(UUID id) {
        return one("select * from person where id = ?", id);
    }

    /** The same, and nobody else changes the row before the transaction ends. */
    Optional<Person> locked(UUID id) {
        return one("select * from person where id = ? for update", id);
    }

    Optional<Person> withLogin(String login) {
        return one("select * from person where login = ?", login.strip().toLowerCase(Locale.ROOT));
    }

    private Optional<Person> one(String sql, Object key) {
        return database.sql(sql)
                .param(key)
                .query((row, number) -> person(row, grants(row.getObject("id", UUID.class))))
                .optional();
    }

    Set<Grant> grants(UUID person) {
        return database.sql("select * from access_grant where person = ?")
                .param(person)
                .query((row, number) -> grant(row))
                .set();
    }

    boolean nobody() {
        return database.sql("select count(*) from person").query(Long.class).single() == 0;
    }

    void add(Person person, String password) {
        database.sql(
                        "insert into person (id, version, login, name, email, language, active, password, password_given,"
                                + " sessions, wrong) values (:id, 1, :login, :name, :email, :language, true, :password, true, 0, 0)")
                .param("id", person.id())
                .param("login", person.login())
                .param("name", person.name())
                .param("email", person.email().orElse(null), Types.VARCHAR)
                .param("language", person.language())
                .param("password", password)
                .update();
    }

    boolean change(Person person) {
        return database.sql("update person set name = :name, email = :email, language = :language, active = :active,"
                                + " version = version + 1 where id = :id and version = :version")
                        .param("name", person.name())
                        .param("email", person.email().orElse(null), Types.VARCHAR)
                        .param("language", person.language())
                        .param("active", person.active())
                        .param("id", person.id())
                        .param("version", person.version())
                        .update()
                == 1;
    }

    /** A new password ends every session and lock. */
    void password(UUID person, String encoded, boolean given) {
        database.sql("update person set password = ?, password_given = ?, sessions = sessions + 1, wrong = 0,"
                        + " wrong_since = null, locked_until = null where id = ?")
                .params(encoded, given, person)
                .update();
    }

    Optional<Instant> lockedUntil(UUID person) {
        return database.sql("select locked_until from person where id = ? and locked_until > current_timestamp")
                .param(person)
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    boolean unlock(UUID person) {
        return database.sql("update person set wrong = 0, wrong_since = null, locked_until = null"
                                + " where id = ? and locked_until is not null")
                        .param(person)
                        .update()
                == 1;
    }

    void give(UUID person, Grant grant) {
        database.sql("insert into access_grant (id, person, role, institution, agency)"
                        + " values (:id, :person, :role, :institution, :agency)")
                .param("id", UUID.randomUUID())
                .param("person", person)
                .param("role", grant.role().name())
                .param("institution", grant.institution(), Types.OTHER)
                .param("agency", grant.agency(), Types.OTHER)
                .update();
    }

    void take(UUID person, Grant grant) {
        database.sql("delete from access_grant where " + HELD)
                .params(person, grant.role().name(), key(grant.institution()), key(grant.agency()))
                .update();
    }

    /** True when the institution exists and the agency is one of it. */
    boolean exists(Grant grant) {
        var institution = grant.institution();
        var agency = grant.agency();
        if (institution == null) {
            return true;
        }
        var sql = agency == null
                ? database.sql("select count(*) from institution where id = ?").param(institution)
                : database.sql("select count(*) from agency where institution = ? and id = ?")
                        .params(institution, agency);
        return sql.query(Long.class).single() == 1;
    }

    /** Who rules everything and may come in; the rows stay as they are until the transaction ends. */
    Set<UUID> administrators() {
        return database.sql(
                        "select person.id from person join access_grant on access_grant.person = person.id"
                                + " where role = 'ADMINISTRATOR' and institution is null and active order by person.id for update")
                .query(UUID.class)
                .set();
    }

    private static String key(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private static Person person(ResultSet row, Set<Grant> grants) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("login"),
                row.getString("name"),
                Optional.ofNullable(row.getString("email")),
                row.getString("language"),
                row.getBoolean("active"),
                grants);
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                Role.valueOf(row.getString("role")),
                row.getObject("institution", UUID.class),
                row.getObject("agency", UUID.class));
    }
}
