package id.telaah.reporting;

import id.telaah.assessment.Assessment;
import id.telaah.evaluation.Finding.Reason;
import id.telaah.evaluation.Judgement;
import id.telaah.evaluation.Judgement.IndicatorJudgement;
import id.telaah.evaluation.Judgement.RequirementJudgement;
import id.telaah.evaluation.Judgement.RuleTrace;
import id.telaah.evaluation.Outcome;
import id.telaah.evidence.Place;
import id.telaah.evidence.Setting;
import id.telaah.extraction.ExtractedDocument;
import id.telaah.extraction.ExtractedPage;
import id.telaah.kb.Area;
import id.telaah.kb.Aspect;
import id.telaah.kb.Criterion;
import id.telaah.kb.DocumentForm.Group;
import id.telaah.kb.Edition;
import id.telaah.kb.Expression;
import id.telaah.kb.Indicator;
import id.telaah.kb.Instrument;
import id.telaah.kb.Ratings;
import id.telaah.kb.Requirement;
import id.telaah.reading.Document;
import id.telaah.reading.Identity;
import id.telaah.reading.Passage;
import id.telaah.reading.Segment;
import id.telaah.reading.Structure;
import id.telaah.scoring.Scorecard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small assessment with one indicator of each sort: reached partly, at the top, nothing, and not readable. */
final class ExampleAssessment {
    static final String REGULATION = "1a-Perwali SPBE.pdf";
    static final String MERGED = "berkas gabungan.pdf";

    private ExampleAssessment() {}

    static Assessment plain() {
        return with("Arsitektur SPBE disusun oleh Dinas Kominfo.", "Sistem Pemerintahan Berbasis Elektronik");
    }

    /** The same with other words in a quote and a title. */
    static Assessment with(String quote, String title) {
        return new Assessment(
                instrument(), "1.0.0", "sha256:aa", "sha256:bb", documents(title), judgement(quote), scorecard());
    }

    static Instrument instrument() {
        return new Instrument(
                "uji-1",
                "Instrumen Uji",
                "Peraturan Uji",
                List.of(new Edition("edisi-1", "Edisi Satu", List.of(2024))),
                "edisi-1",
                List.of(area("D1", 1, "Kebijakan", "60"), area("D2", 2, "Layanan", "40")),
                List.of(
                        new Aspect("A1", 1, "D1", "Kebijakan Internal", new BigDecimal("60")),
                        new Aspect("A2", 2, "D2", "Layanan Publik", new BigDecimal("40"))),
                List.of(
                        indicator(1, "Kebijakan Arsitektur", "D1", "A1"),
                        indicator(2, "Kebijakan Peta Rencana", "D1", "A1"),
                        indicator(3, "Layanan Pengaduan", "D2", "A2"),
                        indicator(4, "Layanan Data Terbuka", "D2", "A2")),
                new Ratings(
                        List.of(
                                new Ratings.Band("Baik", new BigDecimal("2.6")),
                                new Ratings.Band("Kurang", BigDecimal.ONE)),
                        false),
                List.of(),
                List.of());
    }

    private static Area area(String id, int number, String name, String weight) {
        return new Area(id, number, name, new BigDecimal(weight));
    }

    private static Indicator indicator(int number, String name, String area, String aspect) {
        var id = "I0" + number;
        return new Indicator(
                number,
                id,
                "Tingkat Kematangan " + name,
                name,
                area,
                aspect,
                new BigDecimal("25"),
                Indicator.Family.POLICY,
                new Expression.Phrase("uji"),
                List.of(),
                List.of(
                        new Criterion(1, "Rintisan", "", 0, "", List.of()),
                        new Criterion(2, "Terkelola", "", 1, "", List.of(requirement(id, number, 2, 1, null))),
                        new Criterion(
                                3,
                                "Terdefinisi",
                                "",
                                2,
                                "",
                                List.of(
                                        requirement(id, number, 3, 1, null),
                                        requirement(id, number, 3, 2, "bukti"),
                                        requirement(id, number, 3, 3, "bukti")))),
                List.of(),
                List.of(),
                List.of());
    }

    private static Requirement requirement(String id, int indicator, int level, int number, @Nullable String group) {
        return new Requirement(
                "%s-L%d-R%d".formatted(id, level, number),
                indicator,
                level,
                "policy-enacted",
                "Syarat %d tingkat %d dipenuhi.".formatted(number, level),
                true,
                group,
                Set.of(),
                Requirement.Coverage.NONE,
                Requirement.Medium.ANY,
                List.of(),
                null,
                Map.of(),
                List.of(),
                0,
                List.of(),
                new Requirement.Remedy("Peraturan Wali Kota", "norma nomor " + number, "Wali Kota", "high"),
                new Requirement.Source("uji", "Lampiran"),
                false);
    }

    private static List<Document> documents(String title) {
        var note = new ExtractedDocument.Note("page-not-read", "Halaman tidak terbaca.", 3);
        var regulation = identity("peraturan-wali-kota", Group.REGULATION, "18", 2021, title);
        var minutes = identity("notula", Group.MINUTES, null, 2024, null);
        return List.of(
                new Document(
                        MERGED,
                        "22".repeat(32),
                        "application/pdf",
                        6,
                        ExtractedDocument.State.PARTIAL,
                        List.of(new Document.PageText(1, ExtractedPage.Origin.OCR, 0.9)),
                        List.of(note),
                        List.of(segment(1, 1, minutes), segment(2, 4, regulation))),
                new Document(
                        REGULATION,
                        "11".repeat(32),
                        "application/pdf",
                        31,
                        ExtractedDocument.State.COMPLETE,
                        List.of(new Document.PageText(1, ExtractedPage.Origin.TEXT, 1.0)),
                        List.of(),
                        List.of(segment(1, 1, regulation))));
    }

    private static Identity identity(
            String form, Group group, @Nullable String number, int year, @Nullable String title) {
        return new Identity(
                form,
                group,
                number,
                year,
                title,
                "Wali Kota Contoh",
                "Kota Contoh",
                Identity.Rank.HEAD,
                LocalDate.of(year, 5, 3),
                null,
                "Contoh",
                "Budi",
                true,
                List.of(),
                null,
                null);
    }

    private static Segment segment(int number, int firstPage, Identity identity) {
        var structure = new Structure(
                1,
                "2",
                List.of(
                        new Structure.Article("1", "I", firstPage, "Dalam peraturan ini."),
                        new Structure.Article("2", "I", firstPage, "Arsitektur disusun.")),
                List.of(),
                List.of(new Structure.Annex("LAMPIRAN I", firstPage + 1)),
                false);
        var passage = new Passage(
                number + "/1",
                firstPage,
                "Pasal 2",
                Passage.Part.ARTICLE,
                "2",
                List.of("BAB I"),
                "",
                "Arsitektur disusun.",
                1.0,
                true);
        return new Segment(number, firstPage, identity, structure, List.of(), List.of(), List.of(passage));
    }

    private static Judgement judgement(String quote) {
        var place = new Place(REGULATION, 4, "Pasal 7 ayat (2)", quote);
        var merged = new Place(MERGED, 5, "Pasal 2", "Layanan dilaksanakan.");
        return new Judgement(
                new Setting("Kota Contoh", "kota", 2024, "edisi-1", LocalDate.of(2024, 8, 31)),
                Map.of(REGULATION + "#1", "in-force", MERGED + "#1", "not-a-regulation", MERGED + "#2", "draft"),
                List.of(
                        new IndicatorJudgement(
                                1,
                                2,
                                2,
                                "high",
                                false,
                                List.of(),
                                List.of(
                                        met("I01-L2-R1", 2, place),
                                        unproven("I01-L3-R1", 3, new Reason("draft", "nomor kosong", MERGED)),
                                        met("I01-L3-R2", 3, merged),
                                        unproven("I01-L3-R3", 3, new Reason("never-heard-of", "", "")))),
                        new IndicatorJudgement(
                                2,
                                3,
                                3,
                                "medium",
                                false,
                                List.of(),
                                List.of(
                                        met("I02-L2-R1", 2, place),
                                        met("I02-L3-R1", 3, place),
                                        met("I02-L3-R2", 3, merged))),
                        new IndicatorJudgement(
                                3,
                                1,
                                1,
                                "high",
                                false,
                                List.of(),
                                List.of(unproven("I03-L2-R1", 2), unproven("I03-L3-R1", 3))),
                        new IndicatorJudgement(
                                4,
                                1,
                                2,
                                "low",
                                true,
                                List.of(new Reason("unreadable", "halaman 3", MERGED)),
                                List.of(new RequirementJudgement(
                                        "I04-L2-R1",
                                        2,
                                        Outcome.UNREADABLE,
                                        List.of(),
                                        List.of(new Reason("unreadable", "halaman 3", MERGED)),
                                        List.of())))));
    }

    private static RequirementJudgement met(String id, int level, Place place) {
        return new RequirementJudgement(
                id,
                level,
                Outcome.MET,
                List.of(place),
                List.of(),
                List.of(new RuleTrace("an operative article proves it", List.of("Source " + place.file()))));
    }

    private static RequirementJudgement unproven(String id, int level, Reason... reasons) {
        return new RequirementJudgement(id, level, Outcome.UNPROVEN, List.of(), List.of(reasons), List.of());
    }

    private static Scorecard scorecard() {
        return new Scorecard(
                new BigDecimal("1.7500"),
                "1.75",
                "Kurang",
                new BigDecimal("1.75"),
                new BigDecimal("2"),
                List.of(part("D1", "Kebijakan", "60", "2.5"), part("D2", "Layanan", "40", "1")),
                List.of(part("A1", "Kebijakan Internal", "60", "2.5"), part("A2", "Layanan Publik", "40", "1")));
    }

    private static Scorecard.Part part(String id, String name, String weight, String value) {
        return new Scorecard.Part(
                id,
                name,
                new BigDecimal(weight),
                new BigDecimal(value),
                new BigDecimal(value).setScale(2).toString());
    }
}
