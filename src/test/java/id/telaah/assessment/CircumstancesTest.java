package id.telaah.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.assessment.Progress.Assumed;
import id.telaah.evidence.Setting;
import id.telaah.extraction.ExtractedDocument;
import id.telaah.kb.DocumentForm.Group;
import id.telaah.kb.Edition;
import id.telaah.reading.Document;
import id.telaah.reading.Identity;
import id.telaah.reading.Identity.Rank;
import id.telaah.reading.Segment;
import id.telaah.reading.Structure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CircumstancesTest {
    private static final Terms NOTHING = new Terms(null, null, null, "uji", null, null);

    private final Map<Assumed, String> assumed = new TreeMap<>();

    @Test
    void the_institution_that_issues_most_regulations_is_assessed() {
        var setting = setting(
                NOTHING,
                regulation("Kota Contoh", "2023-04-01"),
                regulation("Kota Contoh", "2024-02-01"),
                regulation("Kota Lain", "2022-01-01"));
        assertThat(setting.name()).isEqualTo("Kota Contoh");
        assertThat(setting.kind()).isEqualTo("kota");
        assertThat(assumed).containsEntry(Assumed.AGENCY, "Kota Contoh").containsEntry(Assumed.KIND, "kota");
    }

    @Test
    void national_law_is_not_asked_who_is_assessed_or_when() {
        var law = identity("Kementerian Contoh", Group.NATIONAL_REGULATION, Rank.NATIONAL, "2026-01-01");
        var setting = setting(NOTHING, document(law), document(law), regulation("Kota Contoh", "2023-04-01"));
        assertThat(setting.name()).isEqualTo("Kota Contoh");
        assertThat(setting.year()).isEqualTo(2023);
    }

    @Test
    void the_year_is_the_latest_that_two_documents_bear() {
        var setting = setting(
                NOTHING,
                regulation("Kota Contoh", "2023-04-01"),
                regulation("Kota Contoh", "2023-05-01"),
                regulation("Kota Contoh", "2054-05-01"));
        assertThat(setting.year()).isEqualTo(2023);
    }

    @Test
    void the_date_of_assessment_is_the_end_of_august_of_the_year() {
        assertThat(setting(NOTHING, regulation("Kota Contoh", "2024-02-01")).asOf())
                .isEqualTo(LocalDate.of(2024, 8, 31));
        assertThat(assumed).containsEntry(Assumed.AS_OF, "2024-08-31");
    }

    @Test
    void a_later_document_of_the_year_moves_the_date_of_assessment() {
        assertThat(setting(NOTHING, regulation("Kota Contoh", "2024-10-07")).asOf())
                .isEqualTo(LocalDate.of(2024, 10, 7));
    }

    @Test
    void what_the_person_says_is_taken_and_nothing_is_assumed() {
        var terms = new Terms("Pemerintah Kota Contoh", "kota", 2022, "uji", null, LocalDate.of(2022, 6, 1));
        var setting = setting(terms, regulation("Kota Lain", "2024-02-01"));
        assertThat(setting).isEqualTo(new Setting("Kota Contoh", "kota", 2022, "edisi-1", LocalDate.of(2022, 6, 1)));
        assertThat(assumed).isEmpty();
    }

    @Test
    void a_bare_place_name_gets_its_kind() {
        var terms = new Terms("Contoh", "kabupaten", 2024, "uji", null, null);
        assertThat(setting(terms, regulation("Kota Lain", "2024-02-01")).name()).isEqualTo("Kabupaten Contoh");
    }

    @Test
    void a_dossier_that_says_nothing_is_judged_all_the_same() {
        var setting = setting(NOTHING, document(identity(null, Group.OTHER, Rank.UNKNOWN, null)));
        assertThat(setting.name()).isEqualTo(Circumstances.UNKNOWN_INSTITUTION);
        assertThat(setting.year()).isEqualTo(2024);
    }

    @Test
    void an_unknown_kind_is_refused_with_the_known_ones() {
        var terms = new Terms(null, "desa", null, "uji", null, null);
        assertThatThrownBy(() -> Circumstances.check(terms)).isInstanceOfSatisfying(TermsException.class, problem -> {
            assertThat(problem.value()).isEqualTo("desa");
            assertThat(problem.known()).contains("kota", "lembaga");
        });
    }

    private Setting setting(Terms terms, Document... documents) {
        var progress = new Progress() {
            @Override
            public void assumed(Assumed term, String value) {
                assumed.put(term, value);
            }
        };
        var edition = new Edition("edisi-1", "Edisi Satu", List.of(2023, 2024));
        return new Circumstances(terms, edition, List.of(documents), progress).setting();
    }

    private static Document regulation(String institution, String date) {
        return document(identity(institution, Group.REGULATION, Rank.HEAD, date));
    }

    private static Identity identity(@Nullable String institution, Group group, Rank rank, @Nullable String date) {
        return new Identity(
                "x",
                group,
                "1",
                null,
                "Judul",
                "Kepala",
                institution,
                rank,
                date == null ? null : LocalDate.parse(date),
                null,
                null,
                null,
                true,
                List.of(),
                null,
                null);
    }

    private static Document document(Identity identity) {
        var segment = new Segment(1, 1, identity, Structure.NONE, List.of(), List.of(), new ArrayList<>());
        return new Document(
                "a.pdf",
                "00",
                "application/pdf",
                1,
                ExtractedDocument.State.COMPLETE,
                List.of(),
                List.of(),
                List.of(segment));
    }
}
