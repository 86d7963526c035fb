package id.telaah.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.access.Agency;
import id.telaah.access.Grant;
import id.telaah.access.Institution;
import id.telaah.access.Permit;
import id.telaah.access.Person;
import id.telaah.access.Role;
import id.telaah.access.Token;
import id.telaah.access.Tokens;
import id.telaah.access.Viewer;
import id.telaah.dossier.Assignment;
import id.telaah.dossier.Assignments;
import id.telaah.dossier.DossierTerms;
import id.telaah.dossier.Dossiers;
import id.telaah.dossier.EvidenceFiles;
import id.telaah.dossier.Suggestions;
import id.telaah.review.Task;
import id.telaah.review.Tasks;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint of the running application for every kind of caller, against {@code endpoint-rights.txt}. */
class EndpointRightsTest extends ServerTest {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final List<String> CALLERS = List.of(
            "stranger",
            "nobody",
            "admin",
            "coordinator",
            "officer",
            "neighbour",
            "internal",
            "external",
            "auditor",
            "foreign",
            "machine");
    /** What a request gets that came as far as the thing itself; the last three are changes from a stale version or stage. */
    private static final Set<Integer> IN = Set.of(200, 201, 202, 204, 302, 303, 409, 412, 422);

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final String TABLE = "endpoint-rights.txt";

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private Tokens tokens;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Tasks tasks;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private Suggestions suggestions;

    private final EndpointContents contents = new EndpointContents();
    private UUID earlier;
    private UUID file;
    private UUID suggestion;
    private Institution here;
    private Agency agency;

    private Assignment assignment;
    private Task task;
    private Person officer;
    private Token token;

    /** Sends a request in a way of its own. */
    @FunctionalInterface
    private interface Sender {
        HttpResponse<String> send(String method, String path, String body, String... headers);
    }

    private final Map<String, Sender> callers = new LinkedHashMap<>();

    private void gather() throws IOException, InterruptedException {
        here = institution();
        agency = directory.addAgency(ROOT, here.id(), "Dinas");
        evaluate();
        var office = new Grant(Role.AGENCY_OFFICER, here.id(), agency.id());
        officer = person(office);
        var owner = new Viewer(officer.id(), "Ayu", Set.of(office));
        token = tokens.make(owner, "mesin", Set.of(Permit.READ_DOSSIER), true, Duration.ofDays(1))
                .token();
        callers.put("stranger", session(stranger()));
        callers.put("nobody", session(signedIn(person())));
        callers.put("admin", session(signedIn(person(new Grant(Role.ADMINISTRATOR, null, null)))));
        var coordination = new Grant(Role.COORDINATOR, here.id(), null);
        callers.put("coordinator", session(signedIn(person(coordination))));
        callers.put("officer", session(signedIn(person(new Grant(Role.AGENCY_OFFICER, here.id(), agency.id())))));
        var neighbour = directory.addAgency(ROOT, here.id(), "Badan").id();
        callers.put("neighbour", session(signedIn(person(new Grant(Role.AGENCY_OFFICER, here.id(), neighbour)))));
        callers.put("internal", session(signedIn(person(new Grant(Role.INTERNAL_ASSESSOR, here.id(), null)))));
        callers.put("external", session(signedIn(person(new Grant(Role.EXTERNAL_ASSESSOR, here.id(), null)))));
        callers.put("auditor", session(signedIn(person(new Grant(Role.AUDITOR, here.id(), null)))));
        callers.put(
                "foreign",
                session(signedIn(
                        person(new Grant(Role.COORDINATOR, institution().id(), null)))));
        callers.put("machine", machine(new Viewer(person(coordination).id(), "Ayu", Set.of(coordination))));
    }

    /** A new upload of the coordinator: one of the endpoints gives it up. */
    private String begun() {
        var endpoint = "POST /api/v1/dossiers/{dossier}/uploads";
        var path = "/api/v1/dossiers/" + value("dossier") + "/uploads";
        var answer = callers.get("coordinator").send("POST", path, "", contents.headers(endpoint));
        return Caller.location(answer).replaceAll(".*/", "");
    }

    /** A dossier, and something in it for the agency; what was handed in is read and judged. */
    private void evaluate() throws IOException, InterruptedException {
        var lead = new Viewer(UUID.randomUUID(), "Ratna", Set.of(new Grant(Role.COORDINATOR, here.id(), null)));
        var dossier = dossiers.open(lead, here.id(), terms(2024)).id();
        assignment = assignments.assign(lead, dossier, 1, agency.id(), null);
        task = tasks.give(lead, dossier, 1, agency.id(), "Unggah notula", null);
        earlier = dossiers.open(lead, here.id(), terms(2023)).id();
        var name = "Laporan layanan digital 2024.docx";
        try (var content = Files.newInputStream(Path.of("samples/kota-sukamaju").resolve(name))) {
            file = files.receive(lead, dossier, name, content, Set.of(1))
                    .files()
                    .get(0)
                    .id();
        }
        var end = Instant.now().plus(LONGEST);
        var present = suggestions.present(lead, dossier, 1);
        while (present.isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(200);
            present = suggestions.present(lead, dossier, 1);
        }
        suggestion = present.orElseThrow().id();
    }

    private static DossierTerms terms(int year) {
        return new DossierTerms("Kota Uji", "kota", year, "spbe-2020", "pedoman-3-2024", LocalDate.of(year, 8, 31));
    }

    /** What stands in a path for a variable: ids of things in the institution of the test. */
    private String value(String variable) {
        return switch (variable) {
            case "institution" -> here.id().toString();
            case "agency" -> agency.id().toString();
            case "dossier" -> assignment.dossier().toString();
            case "assignment" -> assignment.id().toString();
            case "earlier" -> earlier.toString();
            case "file" -> file.toString();
            case "suggestion" -> suggestion.toString();
            case "upload" -> begun();
            case "instrument" -> "spbe-2020";
            case "page" -> "1";
            case "number", "indicator" -> Integer.toString(assignment.indicator());
            case "task" -> task.id().toString();
            case "person" -> officer.id().toString();
            case "token" -> token.id().toString();
            case "new" -> UUID.randomUUID().toString();
            default -> throw new IllegalArgumentException("Tell EndpointRightsTest.value what {" + variable + "} is");
        };
    }

    private String filled(String text) {
        return VARIABLE.matcher(text).replaceAll(variable -> value(variable.group(1)));
    }

    private static Sender session(Caller caller) {
        var page = caller.get("/password").statusCode() == 200 ? "/password" : "/login";
        return (method, path, body, headers) ->
                method.equals("GET") ? caller.get(path, headers) : caller.change(page, method, path, body, headers);
    }

    private Sender machine(Viewer owner) {
        var secret = tokens.make(owner, "mesin", Set.of(Permit.READ_DOSSIER), true, Duration.ofDays(1))
                .secret();
        return (method, path, body, headers) -> {
            var more = Stream.concat(Arrays.stream(headers), Stream.of("Authorization", "Bearer " + secret));
            return stranger().send(method, path, body, more.toArray(String[]::new));
        };
    }

    @Test
    void every_endpoint_gives_every_caller_what_the_table_says() throws IOException, InterruptedException {
        gather();
        var expected = table();
        var found = new TreeMap<String, Map<String, String>>();
        for (var endpoint : expected.keySet()) {
            var method = endpoint.substring(0, endpoint.indexOf(' '));
            var path = filled(endpoint.substring(endpoint.indexOf(' ') + 1) + contents.query(endpoint));
            var body = contents.body(endpoint);
            var answers = new LinkedHashMap<String, String>();
            callers.forEach((name, caller) ->
                    answers.put(name, told(caller.send(method, path, filled(body), contents.headers(endpoint)))));
            found.put(endpoint, answers);
        }
        assertThat(found.entrySet())
                .as("rows of " + TABLE + " that are not so; the order of callers is that of the table")
                .filteredOn(row -> !row.getValue().equals(expected.get(row.getKey())))
                .isEmpty();
    }

    @Test
    void every_endpoint_has_a_row_and_every_row_an_endpoint() throws IOException {
        var endpoints = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(EndpointRightsTest::endpoints)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(table().keySet()).as(TABLE).containsExactlyInAnyOrderElementsOf(endpoints);
    }

    private static Stream<String> endpoints(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .collect(Collectors.toSet());
        return mapping.getPatternValues().stream()
                .flatMap(path -> (methods.isEmpty() ? Set.of("GET") : methods)
                        .stream().map(method -> method + " " + path.replaceAll("\\{(\\w+):[^}]*}", "{$1}")));
    }

    private static String told(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status == 401 || Caller.location(answer).endsWith("/login")) {
            return "login";
        }
        return IN.contains(status) ? "in" : Integer.toString(status);
    }

    private Map<String, Map<String, String>> table() throws IOException {
        var rows = new TreeMap<String, Map<String, String>>();
        try (var in = EndpointRightsTest.class.getResourceAsStream(TABLE)) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
            lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                var halves = line.split("\\|");
                var answers = List.of(halves[1].strip().split("\\s+"));
                assertThat(answers).as(line).hasSameSizeAs(CALLERS);
                var row = new LinkedHashMap<String, String>();
                CALLERS.forEach(name -> row.put(name, answers.get(row.size())));
                rows.put(halves[0].strip().replaceAll("\\s+", " "), row);
            });
        }
        return rows;
    }
}
