package id.telaah.web;

import id.telaah.DatabaseEngine;
import id.telaah.ElasticsearchServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Nodes that share one PostgreSQL, one Elasticsearch and one store, and nothing else. */
final class Installation implements AutoCloseable {
    static final String PASSWORD = "Bendungan hilir 7";
    private static final List<String> SMALL =
            List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData");

    private final Path folder;
    private final String name;
    private final String database;
    private final List<LoadedServer> nodes = new ArrayList<>();

    /** @param roles settings of each node; all of them start at the same time */
    Installation(Path folder, String name, List<String> roles) throws IOException {
        this.folder = Files.createDirectory(folder.resolve(name));
        this.name = name;
        this.database = DatabaseEngine.POSTGRESQL.url(name);
        for (var role : roles) {
            nodes.add(begin(role));
        }
        nodes.forEach(LoadedServer::await);
    }

    private LoadedServer begin(String role) throws IOException {
        var own = Files.createDirectory(folder.resolve("node" + nodes.size()));
        var settings = Files.writeString(own.resolve("telaah.yaml"), """
                spring.datasource: { url: "%s", username: postgres, hikari.maximum-pool-size: 8 }
                telaah.store.folder: "%s"
                telaah.search:
                  engine: elasticsearch
                  elasticsearch: { uris: "%s", index-prefix: "%s", replicas: 0 }
                db-scheduler.threads: 2
                %s
                """.formatted(
                        database, folder.resolve("store"), ElasticsearchServer.uri(), name, role));
        return LoadedServer.begin(own, SMALL, "--config=" + settings);
    }

    LoadedServer node(int number) {
        return nodes.get(number);
    }

    int port(int number) {
        return nodes.get(number).port();
    }

    /** The last node that was not killed. */
    int surviving() {
        return nodes.get(size() - 1).isAlive() ? size() - 1 : size() - 2;
    }

    int size() {
        return nodes.size();
    }

    /** How many nodes told the password of the first administrator. */
    long passwords() {
        return nodes.stream().filter(LoadedServer::knowsFirstPassword).count();
    }

    /** The first administrator, signed in at a node with a password of their own. */
    Caller administrator(int at) {
        var given = nodes.stream()
                .filter(LoadedServer::knowsFirstPassword)
                .findFirst()
                .orElseThrow()
                .firstPassword();
        return signedIn(at, "admin", given);
    }

    Caller signedIn(int at, String login, String given) {
        var person = new Caller(port(at)).signedIn(login, given);
        person.post("/password", "/password", Map.of("present", given, "wanted", PASSWORD, "again", PASSWORD));
        return person;
    }

    JdbcClient rows() {
        return JdbcClient.create(new DriverManagerDataSource(database, "postgres", ""));
    }

    /** Everything that must not depend on how many nodes there are, nor on their deaths. */
    String outcome(String result) {
        var rows = rows();
        return Map.of(
                        "result",
                        List.of(result),
                        "files",
                        rows.sql(
                                        "select path || ' ' || sha256 || ' ' || revision || ' ' || state from evidence_file order by 1")
                                .query(String.class)
                                .list(),
                        "acts",
                        rows.sql("select action || ' ' || count(*) from audit_entry where action like 'file.%'"
                                        + " group by action order by 1")
                                .query(String.class)
                                .list(),
                        "judged twice",
                        rows.sql("select judging_key from judgement group by judging_key having count(*) > 1")
                                .query(String.class)
                                .list(),
                        "jobs left",
                        rows.sql(
                                        "select task_name from scheduled_tasks where task_name in ('read-file', 'judge-dossier')")
                                .query(String.class)
                                .list())
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(part -> part.getKey() + "\n" + String.join("\n", part.getValue()))
                .collect(Collectors.joining("\n\n"));
    }

    @Override
    public void close() throws InterruptedException {
        for (var node : nodes) {
            node.close();
        }
    }
}
