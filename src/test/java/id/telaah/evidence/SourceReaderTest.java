package id.telaah.evidence;

import static id.telaah.evidence.Papers.paper;
import static id.telaah.evidence.Papers.regulation;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.evidence.Source.Ownership;
import id.telaah.kb.DocumentForm.Group;
import id.telaah.reading.Identity.Rank;
import id.telaah.reading.Passage.Part;
import org.junit.jupiter.api.Test;

class SourceReaderTest {
    private static Papers rule(String title) {
        return regulation("4", "2023-02-01", title);
    }

    private static Source source(Papers paper) {
        return Found.in(paper).source();
    }

    @Test
    void what_the_institution_issued_is_its_own_whatever_it_calls_itself() {
        assertThat(source(rule("A").of("Kota Sukamaju", Rank.HEAD)).ownership()).isEqualTo(Ownership.OWN);
        assertThat(source(rule("A").of("Pemerintah Daerah Kota Sukamaju", Rank.HEAD))
                        .ownership())
                .isEqualTo(Ownership.OWN);
    }

    @Test
    void a_rule_of_another_institution_is_foreign_and_one_without_issuer_unknown() {
        assertThat(source(rule("A").of("Kabupaten Harapan Jaya", Rank.HEAD)).ownership())
                .isEqualTo(Ownership.OTHER);
        assertThat(source(rule("A").of(null, Rank.UNKNOWN)).ownership()).isEqualTo(Ownership.UNKNOWN);
    }

    @Test
    void a_report_is_only_foreign_when_it_names_another_region() {
        var report = paper("a.pdf", Group.REPORT, "Laporan");
        assertThat(source(report.of("Kabupaten Harapan Jaya", Rank.UNIT_HEAD)).ownership())
                .isEqualTo(Ownership.OTHER);
        assertThat(source(report.of("Dinas Komunikasi", Rank.UNIT_HEAD)).ownership())
                .isEqualTo(Ownership.UNKNOWN);
    }

    @Test
    void national_law_is_national() {
        assertThat(source(rule("A").of(null, Rank.NATIONAL)).ownership()).isEqualTo(Ownership.NATIONAL);
        assertThat(source(paper("uu.pdf", Group.LAW, "Undang-Undang").of("Republik Indonesia", Rank.UNKNOWN))
                        .ownership())
                .isEqualTo(Ownership.NATIONAL);
        assertThat(source(paper("permen.pdf", Group.NATIONAL_REGULATION, "Peraturan Menteri")
                                .of("Kementerian Kerajinan Contoh", Rank.HEAD))
                        .ownership())
                .isEqualTo(Ownership.NATIONAL);
    }

    @Test
    void an_auditor_who_names_the_institution_writes_about_it() {
        var audit =
                paper("audit.pdf", Group.AUDIT_REPORT, "Laporan Hasil Audit").of("Kantor Akuntan Contoh", Rank.OTHER);
        assertThat(source(audit).kinds()).doesNotContain("about-institution");
        assertThat(source(audit.body("Audit pada Pemerintah Kota Sukamaju.")).kinds())
                .contains("about-institution", "audit-report");
    }

    @Test
    void the_title_tells_what_a_document_is_about_and_which_role_it_plays() {
        var source = source(paper("peta.pdf", Group.PLAN, "Peta Rencana SPBE Tahun 2023-2026")
                .valid(2023, 2026));
        assertThat(source.topics()).contains(2, 12);
        assertThat(source.kinds()).contains("roadmap");
        assertThat(source.plan()).isTrue();
        assertThat(source.covers(2024)).isTrue();
        assertThat(source.covers(2027)).isFalse();
    }

    @Test
    void a_title_that_lists_many_subjects_is_about_none_of_them() {
        var source = source(rule("Pusat Data, Jaringan Intra, dan Sistem Penghubung Layanan"));
        assertThat(source.topics()).isEmpty();
    }

    @Test
    void the_annex_of_a_regulation_is_the_plan_when_its_heading_names_a_period() {
        var norm = rule("SPBE").under("Peta Rencana SPBE").part(Part.ANNEX, "Muatan peta rencana.");
        var plan = rule("SPBE").under("Peta Rencana SPBE Tahun 2023-2026").part(Part.ANNEX, "Kegiatan 2023.");
        assertThat(source(norm).kinds()).doesNotContain("roadmap");
        assertThat(source(plan).kinds()).contains("roadmap");
    }

    @Test
    void a_document_without_number_date_or_period_says_so() {
        var source = source(paper("a.pdf", Group.REPORT, "Laporan"));
        assertThat(source.numbered()).isFalse();
        assertThat(source.dated()).isFalse();
        assertThat(source.year()).isZero();
        assertThat(source.within(24, Found.SETTING.asOf())).isFalse();
        assertThat(source.within(null, Found.SETTING.asOf())).isTrue();
    }
}
