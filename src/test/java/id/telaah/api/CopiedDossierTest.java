package id.telaah.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.access.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CopiedDossierTest extends ApiTest {
    private static final String SAMPLE = "Perwali 17-2022 SPBE.pdf";

    @Test
    void files_and_assignments_of_last_year_come_over_once() {
        var last = DossierCase.open(this);
        var lead = last.coordinator();
        lead.form(last.path() + "/files", SAMPLE, DossierCase.sample(SAMPLE));
        var agency = agency(last.institution()).id();
        lead.json("POST", last.path() + "/assignments", "{\"indicator\": 3, \"agency\": \"%s\"}".formatted(agency));
        var form = DossierCase.form(last.institution()).replace("\"year\": 2024", "\"year\": 2025");
        var path = lead.json("POST", "/api/v1/dossiers", form).header("Location");
        var wanted = "{\"from\": \"%s\", \"due\": \"2025-08-01\"}"
                .formatted(last.path().replaceAll(".*/", ""));
        var copied = lead.json("POST", path + "/copies", wanted);
        assertThat(copied.status()).as(copied.text()).isEqualTo(200);
        assertThat(copied.json().path("files").asInt()).isEqualTo(1);
        assertThat(copied.json().path("assignments").path(0).path("indicator").asInt())
                .isEqualTo(3);
        assertThat(lead.get(path + "/files")
                        .json()
                        .path("items")
                        .path(0)
                        .path("path")
                        .asString())
                .isEqualTo(SAMPLE);
        var again = lead.json("POST", path + "/copies", wanted).json();
        assertThat(again.path("files").asInt()).isZero();
        assertThat(again.path("assignments").size()).isZero();
    }

    @Test
    void nothing_comes_over_from_another_institution_or_for_who_does_not_coordinate() {
        var here = DossierCase.open(this);
        var there = DossierCase.open(this);
        var wanted = "{\"from\": \"%s\"}".formatted(there.path().replaceAll(".*/", ""));
        assertThat(here.coordinator()
                        .json("POST", here.path() + "/copies", wanted)
                        .status())
                .isEqualTo(404);
        var assessor = client(Role.INTERNAL_ASSESSOR, here.institution());
        assertThat(assessor.json("POST", here.path() + "/copies", wanted).status())
                .isEqualTo(403);
    }

    @Test
    void terms_change_in_their_version_and_only_to_what_is_known() {
        var dossier = DossierCase.open(this);
        var lead = dossier.coordinator();
        var tag = lead.get(dossier.path()).header("ETag");
        assertThat(lead.json("PATCH", dossier.path(), "{\"asOf\": \"2024-10-31\"}")
                        .status())
                .isEqualTo(428);
        var kind = lead.json("PATCH", dossier.path(), "{\"institutionKind\": \"desa\"}", "If-Match", tag);
        assertThat(kind.status()).as(kind.text()).isEqualTo(422);
        var changed = lead.json("PATCH", dossier.path(), "{\"asOf\": \"2024-10-31\"}", "If-Match", tag);
        assertThat(changed.json().path("asOf").asString()).isEqualTo("2024-10-31");
        assertThat(changed.json().path("institutionName").asString()).isEqualTo("Kota Sukamaju");
        assertThat(lead.json("PATCH", dossier.path(), "{\"year\": 2023}", "If-Match", tag)
                        .status())
                .isEqualTo(412);
    }

    @Test
    void words_highlights_remarks_and_hits_of_a_file_are_told() {
        var dossier = DossierCase.open(this);
        var lead = dossier.coordinator();
        var receipt = lead.form(dossier.path() + "/files", SAMPLE, DossierCase.sample(SAMPLE));
        var id = receipt.json().path("files").path(0).path("id").asString();
        dossier.settled();
        var page = "/api/v1/files/" + id + "/pages/1";
        var lines = lead.get(page + "/words").json();
        assertThat(lines.size()).isPositive();
        var quote = new StringBuilder();
        lines.path(0)
                .path("words")
                .forEach(word -> quote.append(word.path("text").asString()).append(' '));
        var marks = lead.get(
                        page + "/highlights?quote=" + encoded(quote.toString().strip()))
                .json();
        assertThat(marks.size()).isPositive();
        assertThat(marks.path(0).path("page").asInt()).isEqualTo(1);
        assertThat(lead.get(page + "/highlights?quote=" + encoded("zebra xilofon kuarsa"))
                        .json()
                        .size())
                .isZero();
        assertThat(lead.get(page.replaceAll("1$", "0") + "/words").status()).isEqualTo(400);
        var inspection = lead.get("/api/v1/files/" + id + "/inspection").json();
        inspection
                .path("remarks")
                .forEach(remark -> assertThat(remark.path("message").asString()).isNotBlank());
        assertThat(inspection.path("blocksProof").isBoolean()).isTrue();
        var hits = lead.get("/api/v1/search?words=wali+kota").json().path("items");
        assertThat(hits.path(0).path("file").path("id").asString()).isEqualTo(id);
        var foreign = client(Role.COORDINATOR, institution());
        assertThat(foreign.get("/api/v1/search?words=wali+kota")
                        .json()
                        .path("items")
                        .size())
                .isZero();
        assertThat(foreign.get(page + "/words").status()).isEqualTo(404);
        assertThat(foreign.get("/api/v1/files/" + id + "/inspection").status()).isEqualTo(404);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
