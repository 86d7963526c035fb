package id.telaah.dossier;

import id.telaah.DatabaseEngine;
import id.telaah.ElasticsearchServer;
import id.telaah.access.Grant;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import id.telaah.dossier.DocumentSearch.Answer;
import id.telaah.dossier.DocumentSearch.Question;
import id.telaah.scale.Manuscript;
import id.telaah.scale.SyntheticDocuments;
import id.telaah.scale.SyntheticInstitution;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A server with more and more institutions on it, each with documents of its own that are read, indexed and judged. */
final class Province implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(60);
    private static final int INSTITUTIONS_OF_ASSESSOR = 5;
    private static final int WARMING = 4;
    /** Every so many documents one is handed in by an agency. */
    private static final int OF_AGENCY = 4;

    private final long seed;
    private final int documents;
    private final Path data;
    private final RunningServer server;
    private final List<Member> members = new ArrayList<>();
    private int versions;

    private record Member(
            SyntheticInstitution institution, UUID id, Viewer coordinator, Viewer officer, UUID dossier) {}

    /** @param documents of each institution */
    Province(long seed, int documents, Path data, SearchSettings.Engine engine) {
        this.seed = seed;
        this.documents = documents;
        this.data = data;
        this.server = RunningServer.start(data, settings(engine));
        warmUp();
    }

    /**
     * What is loaded and compiled once, here and in the processes that read, is no effort of a document: some institutions
     * hand in and take back again before anything is measured.
     */
    private void warmUp() {
        handIn(IntStream.range(0, WARMING)
                .mapToObj(number -> SyntheticInstitution.of(seed + 1, number))
                .map(institution -> new Delivery(institution, files(institution)))
                .toList());
        members.forEach(member -> server.files()
                .list(member.coordinator(), member.dossier(), FileFilter.ALL, null, EvidenceFiles.LONGEST_SLICE)
                .items()
                .forEach(file -> server.files().remove(member.coordinator(), file.id(), file.version())));
        settle();
        members.clear();
    }

    private static Map<String, Object> settings(SearchSettings.Engine engine) {
        var settings = new HashMap<>(RunningServer.database(DatabaseEngine.POSTGRESQL));
        if (engine == SearchSettings.Engine.ELASTICSEARCH) {
            settings.put("telaah.search.engine", "elasticsearch");
            settings.put(
                    "telaah.search.elasticsearch.uris",
                    ElasticsearchServer.uri().toString());
            settings.put(
                    "telaah.search.elasticsearch.index-prefix",
                    "s" + UUID.randomUUID().toString().substring(0, 8));
            settings.put("telaah.search.elasticsearch.replicas", 0);
        }
        return settings;
    }

    int documents() {
        return members.size() * documents;
    }

    /** Written before anything is measured. */
    record Delivery(SyntheticInstitution institution, Map<String, byte[]> files) {}

    /** What the next institutions will hand in. */
    List<Delivery> written(int more) {
        return IntStream.range(members.size(), members.size() + more)
                .mapToObj(number -> SyntheticInstitution.of(seed, number))
                .map(institution -> new Delivery(institution, files(institution)))
                .toList();
    }

    private Map<String, byte[]> files(SyntheticInstitution institution) {
        return SyntheticDocuments.of(institution, documents).stream()
                .collect(Collectors.toMap(Manuscript::path, Manuscript::file, (one, other) -> one, LinkedHashMap::new));
    }

    /** Returns when all of it is read, judged and can be found. */
    void handIn(List<Delivery> deliveries) {
        deliveries.forEach(this::handIn);
        settle();
    }

    private void handIn(Delivery delivery) {
        var id = UUID.randomUUID();
        var coordinator = RunningServer.viewer(Role.COORDINATOR, id, null);
        var officer = RunningServer.viewer(Role.AGENCY_OFFICER, id, UUID.randomUUID());
        var terms = new DossierTerms(
                delivery.institution().name(),
                delivery.institution().kind(),
                2024,
                "spbe-2020",
                "pedoman-3-2024",
                RunningServer.AS_OF);
        var dossier = server.dossiers().open(coordinator, id, terms).id();
        members.add(new Member(delivery.institution(), id, coordinator, officer, dossier));
        var number = 0;
        for (var file : delivery.files().entrySet()) {
            receive(++number % OF_AGENCY == 0 ? officer : coordinator, dossier, file.getKey(), file.getValue());
        }
    }

    private void receive(Viewer viewer, UUID dossier, String path, byte[] content) {
        try {
            server.files().receive(viewer, dossier, path, new ByteArrayInputStream(content), Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void settle() {
        RunningServer.await(
                PATIENCE,
                () -> count("select count(*) from dossier where changes > judged_changes") == 0
                        && count("select count(*) from evidence_file where state in ('RECEIVED', 'READING')") == 0
                        && count("select count(*) from evidence_file where search_due = 1") == 0);
    }

    private long count(String sql) {
        return server.get(JdbcClient.class).sql(sql).query(Long.class).single();
    }

    /** One report of the first institution is handed in anew; returns when the institution is judged with it. */
    void changeOneDocument(byte[] content) {
        var first = members.get(0);
        receive(first.coordinator(), first.dossier(), changed().path(), content);
        RunningServer.await(
                PATIENCE,
                () -> count("select count(*) from dossier where changes > judged_changes") == 0
                        && count("select count(*) from evidence_file where state in ('RECEIVED', 'READING')") == 0);
    }

    Manuscript changed() {
        return SyntheticDocuments.again(members.get(0).institution(), 4, versions++);
    }

    /** Everybody who searches, by what they are. */
    Map<String, Viewer> viewers() {
        var viewers = new LinkedHashMap<String, Viewer>();
        viewers.put("coordinator", members.get(0).coordinator());
        viewers.put("officer", members.get(0).officer());
        var grants = members.stream()
                .limit(INSTITUTIONS_OF_ASSESSOR)
                .map(member -> new Grant(Role.EXTERNAL_ASSESSOR, member.id(), null))
                .collect(Collectors.toSet());
        viewers.put("assessor of five", new Viewer(UUID.randomUUID(), "Someone", grants));
        viewers.put("auditor of all", RunningServer.viewer(Role.AUDITOR, null, null));
        return viewers;
    }

    Answer search(Viewer viewer, Question question) {
        return server.get(DocumentSearch.class).search(viewer, question);
    }

    void rebuild() {
        server.get(Rebuilding.class).rebuild(files -> {});
    }

    void sweep() {
        server.get(Rebuilding.class).sweep();
    }

    long readFiles() {
        return count("select count(*) from evidence_file where state = 'READ'");
    }

    long databaseBytes() {
        return count("select pg_database_size(current_database())");
    }

    /** Of the folder of the search index, or of the store. */
    long bytes(String folder) {
        var place = data.resolve(folder);
        if (!Files.isDirectory(place)) {
            return 0;
        }
        try (var files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Levels that an institution is suggested to have, as far as its documents were meant to prove some. */
    Map<Integer, Integer> suggested(int institution) {
        var member = members.get(institution);
        return server.suggestions().present(member.coordinator(), member.dossier()).stream()
                .filter(one -> member.institution().meant().containsKey(one.indicator()))
                .collect(Collectors.toMap(Suggestion::indicator, Suggestion::level));
    }

    Map<Integer, Integer> meant(int institution) {
        return members.get(institution).institution().meant();
    }

    @Override
    public void close() {
        server.close();
    }
}
