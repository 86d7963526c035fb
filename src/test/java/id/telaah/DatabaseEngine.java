package id.telaah;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The databases that the server runs on, real ones. A test of a module with tables runs on each of them:
 *
 * <pre>{@code
 * @ParameterizedClass
 * @EnumSource(DatabaseEngine.class)
 * class SomethingTest {
 *     @Parameter
 *     DatabaseEngine engine;
 * }</pre>
 */
public enum DatabaseEngine {
    H2 {
        @Override
        public String url(String name) {
            return "jdbc:h2:mem:" + name
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
        }
    },
    POSTGRESQL {
        @Override
        public String url(String name) {
            return Postgres.SERVER.database(name);
        }
    };

    private static final int CONNECTIONS = 10;

    /** The address of a new empty database of that name. */
    public abstract String url(String name);

    /** A new database with all tables. */
    public DataSource fresh() {
        var config = new HikariConfig();
        config.setJdbcUrl(url("t" + UUID.randomUUID().toString().replace("-", "")));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        var source = new HikariDataSource(config);
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }

    /** One server for all tests of a run; it ends with the process. */
    private interface Postgres {
        Postgres SERVER = Servers.inContainers() ? inContainer() : local();

        /** The address of a new database. */
        String database(String name);

        private static void create(DataSource server, String name) {
            JdbcClient.create(server).sql("create database " + name).update();
        }

        private static Postgres local() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("fsync", "off")
                        .start();
                return name -> {
                    create(server.getPostgresDatabase(), name);
                    return server.getJdbcUrl("postgres", name);
                };
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Postgres inContainer() {
            @SuppressWarnings("resource") // Testcontainers ends it with the process
            var server = new PostgreSQLContainer("postgres:18")
                    .withUsername("postgres")
                    .withEnv("POSTGRES_HOST_AUTH_METHOD", "trust") // as the one without Docker
                    .withCommand("postgres -c max_connections=300 -c fsync=off");
            server.start();
            return name -> {
                create(
                        new DriverManagerDataSource(server.getJdbcUrl(), server.getUsername(), server.getPassword()),
                        name);
                return "jdbc:postgresql://%s:%d/%s?user=%s"
                        .formatted(
                                server.getHost(),
                                server.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                                name,
                                server.getUsername());
            };
        }
    }
}
