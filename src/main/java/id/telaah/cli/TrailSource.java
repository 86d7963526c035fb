package id.telaah.cli;

import id.telaah.audit.Actor;
import id.telaah.audit.Trail;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import picocli.CommandLine.Option;

/** Where the trail of a server lies: in its data folder, or in the database that the environment names. */
final class TrailSource {
    private static final String HERE = "data";

    @Option(names = "--data", paramLabel = "FOLDER", descriptionKey = "trail-data")
    private @Nullable Path data;

    /** Something done with a trail. */
    @FunctionalInterface
    interface Use<T> {
        T with(Trail trail) throws Exception;
    }

    /** Opens the trail as long as it is used. */
    <T> T use(Use<T> use) throws Exception {
        var elsewhere = System.getenv("SPRING_DATASOURCE_URL");
        return data == null && elsewhere != null
                ? use(
                        elsewhere,
                        System.getenv().getOrDefault("SPRING_DATASOURCE_USERNAME", ""),
                        System.getenv().getOrDefault("SPRING_DATASOURCE_PASSWORD", ""),
                        use)
                : use(
                        "jdbc:h2:file:" + file() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                                + ";IFEXISTS=TRUE;TRACE_LEVEL_FILE=0",
                        "telaah",
                        "",
                        use);
    }

    private Path file() {
        var folder = data == null ? Path.of(System.getenv().getOrDefault("TELAAH_DATA_DIR", HERE)) : data;
        if (!Files.isRegularFile(folder.resolve("database").resolve("telaah.mv.db"))) {
            throw new Refusal("audit.missing", folder.toString());
        }
        return folder.toAbsolutePath().resolve("database").resolve("telaah");
    }

    private static <T> T use(String url, String user, String password, Use<T> use) throws Exception {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            var source = new SingleConnectionDataSource(connection, true);
            return use.with(new Trail(JdbcClient.create(source), () -> Actor.SYSTEM, Clock.systemUTC()));
        } catch (SQLException e) {
            throw new Refusal(
                    e.getErrorCode() == IN_USE ? "audit.in-use" : "audit.closed", String.valueOf(e.getMessage()));
        }
    }

    /** H2: the file is locked by another process. */
    private static final int IN_USE = 90020;
}
