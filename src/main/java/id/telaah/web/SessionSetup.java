package id.telaah.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.Deserializer;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions lie in the database, so that any node may answer the next request, and a restart signs nobody out. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
final class SessionSetup {
    private static final String TABLE = "http_session";
    private static final Duration SHORT = Duration.ofMinutes(30);
    private static final String EVERY_TEN_MINUTES = "0 */10 * * * *";

    /** What a session may hold; anything else was not written by this program. */
    private static final ObjectInputFilter OURS = ObjectInputFilter.Config.createFilter(
            "maxdepth=40;id.telaah.**;org.springframework.security.**;org.springframework.util.*;"
                    + "org.springframework.web.servlet.FlashMap;java.base/*;!*");

    /** Two requests of one session may bring the same attribute at the same time. */
    private static final String KEEP_POSTGRESQL = """
            insert into %TABLE_NAME%_attributes (session_primary_id, attribute_name, attribute_bytes) values (?, ?, ?)
            on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes""";

    private static final String KEEP_H2 = """
            merge into %TABLE_NAME%_attributes (session_primary_id, attribute_name, attribute_bytes)
            key (session_primary_id, attribute_name) values (?, ?, ?)""";

    private SessionSetup() {}

    @Bean
    @Primary
    static SessionRepository<?> sessionRepository(JdbcIndexedSessionRepository keptSessions) {
        return new SparingSessions<>(keptSessions);
    }

    @Bean
    static JdbcIndexedSessionRepository keptSessions(DataSource database, ServerProperties server) throws SQLException {
        var kept = new JdbcIndexedSessionRepository(new JdbcTemplate(database), transaction(database));
        kept.setTableName(TABLE);
        kept.setConversionService(conversion());
        kept.setCreateSessionAttributeQuery(isPostgres(database) ? KEEP_POSTGRESQL : KEEP_H2);
        kept.setDefaultMaxInactiveInterval(
                Objects.requireNonNullElse(server.getServlet().getSession().getTimeout(), SHORT));
        kept.setCleanupCron(EVERY_TEN_MINUTES);
        return kept;
    }

    /** Without the wait for the disk that other commits have: a session that a crash loses is begun again. */
    private static TransactionTemplate transaction(DataSource database) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return transaction;
    }

    private static boolean isPostgres(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        }
    }

    private static GenericConversionService conversion() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, new DeserializingConverter(new Guarded()));
        return conversion;
    }

    private static final class Guarded implements Deserializer<Object> {
        @Override
        public Object deserialize(InputStream in) throws IOException {
            var objects = new ObjectInputStream(in);
            objects.setObjectInputFilter(OURS);
            try {
                return objects.readObject();
            } catch (ClassNotFoundException e) {
                throw new IOException("A session holds what this version does not know", e);
            }
        }
    }

    /** The cookie as {@code server.servlet.session.cookie} says. */
    @Bean
    static CookieSerializer sessionCookie(ServerProperties server) {
        var told = server.getServlet().getSession().getCookie();
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(Objects.requireNonNullElse(told.getName(), "TELAAH"));
        cookie.setUseHttpOnlyCookie(Boolean.TRUE.equals(told.getHttpOnly()));
        var sameSite = told.getSameSite();
        cookie.setSameSite(sameSite == null ? SameSite.LAX.attributeValue() : sameSite.attributeValue());
        if (told.getSecure() != null) {
            cookie.setUseSecureCookie(told.getSecure());
        }
        return cookie;
    }
}
