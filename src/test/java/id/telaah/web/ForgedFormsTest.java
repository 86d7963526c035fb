package id.telaah.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.access.Grant;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import id.telaah.dossier.DossierTerms;
import id.telaah.dossier.Dossiers;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Forms and addresses that no screen of ours would send are refused on a screen in Indonesian, never as a fault of ours. */
class ForgedFormsTest extends ServerTest {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(:[^}]*)?}");
    private static final List<String> FORGED = List.of(
            "bukan-id",
            "",
            "-1",
            "------------------------------------",
            UUID.randomUUID().toString());
    private static final List<Map<String, String>> ACTS = List.of(
            Map.of("act", "decide", "version", "0", "level", "1", "digest", "0", "reason", "Bukti belum ada."),
            Map.of("act", "rule", "version", "0", "ruling", "REJECTED", "reason", "Bukan bukti.", "evidence", ""),
            Map.of("act", "task", "agency", "", "task", "Unggah notula", "due", ""),
            Map.of("act", "settle", "id", "", "of", "1", "done", "true"),
            Map.of("act", "comment", "text", "Halo"));

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private Dossiers dossiers;

    private Caller coordinator;
    private Caller assessor;
    private Caller administrator;
    private UUID institution;
    private UUID dossier;

    @BeforeEach
    void open() {
        institution = institution().id();
        var lead = new Grant(Role.COORDINATOR, institution, null);
        coordinator = signedIn(person(lead));
        assessor = signedIn(person(new Grant(Role.INTERNAL_ASSESSOR, institution, null)));
        administrator = signedIn(person(new Grant(Role.ADMINISTRATOR, null, null)));
        dossier = dossiers.open(
                        new Viewer(UUID.randomUUID(), "Ratna", Set.of(lead)),
                        institution,
                        new DossierTerms(
                                "Kota Uji", "kota", 2024, "spbe-2020", "pedoman-3-2024", LocalDate.of(2024, 8, 31)))
                .id();
    }

    @Test
    void an_address_with_a_forged_id_is_no_fault_of_ours() {
        var addresses = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path ->
                        !path.startsWith("/api/") && VARIABLE.matcher(path).find())
                .distinct()
                .toList();
        assertThat(addresses).hasSizeGreaterThan(30);
        for (var address : addresses) {
            for (var forged : List.of("bukan-id", "-1", UUID.randomUUID().toString())) {
                var path = VARIABLE.matcher(address).replaceAll(forged);
                isRefused(path, administrator.get(path, "Accept", TokenDoorTest.HTML));
                isRefused(path, coordinator.get(path, "Accept", TokenDoorTest.HTML));
            }
        }
    }

    @Test
    void a_forged_field_of_a_form_is_no_fault_of_ours() {
        for (var act : ACTS) {
            forge("/dossiers/%s/indicators/1".formatted(dossier), act, coordinator, assessor);
        }
        var opening = Map.of(
                "institution",
                institution.toString(),
                "name",
                "Kota Uji",
                "year",
                "2031",
                "edition",
                "a/b",
                "asOf",
                "2031-08-31",
                "from",
                "",
                "due",
                "");
        forge("/dossiers", opening, coordinator);
        forge(
                "/dossiers/%s/assignments".formatted(dossier),
                Map.of("indicators", "1", "agency", "", "due", ""),
                coordinator);
        var person = Map.of("login", "a b", "name", "Ayu", "language", "id", "role", "AGENCY_OFFICER", "place", "");
        forge("/people", person, administrator);
        forge("/profile/tokens", Map.of("name", "m", "days", "0", "permits", "X"), coordinator);
    }

    private static void forge(String path, Map<String, String> form, Caller... callers) {
        for (var field : form.keySet()) {
            for (var forged : FORGED) {
                var fields = new LinkedHashMap<>(form);
                fields.put(field, forged);
                Stream.of(callers).forEach(caller -> isRefused(path + " " + fields, post(caller, path, fields)));
            }
        }
    }

    private static HttpResponse<String> post(Caller caller, String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var form = "application/x-www-form-urlencoded";
        return caller.change("/profile", "POST", path, body, "Content-Type", form, "Accept", TokenDoorTest.HTML);
    }

    /** Whether it is the wrong form or another one that happens to be right: it is never a fault, and never English. */
    private static void isRefused(String what, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(what).isLessThan(500);
        if (answer.statusCode() == 400 || answer.statusCode() == 404) {
            assertThat(answer.body()).as(what).contains("<html lang=\"id\"").doesNotContain("Exception");
        }
    }
}
