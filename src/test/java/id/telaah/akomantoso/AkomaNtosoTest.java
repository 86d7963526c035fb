package id.telaah.akomantoso;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.extraction.Block;
import id.telaah.extraction.ExtractedDocument;
import id.telaah.extraction.ExtractedPage;
import id.telaah.intake.StoredDocument;
import id.telaah.kb.DocumentForm;
import id.telaah.kb.KnowledgeBase;
import id.telaah.reading.Document;
import id.telaah.reading.Passage;
import id.telaah.reading.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class AkomaNtosoTest {
    private static final List<DocumentForm> FORMS =
            KnowledgeBase.load(Path.of("kb")).forms();

    private static final String REGULATION = """
            WALI KOTA SUKAMAJU
            PERATURAN WALI KOTA SUKAMAJU
            NOMOR 7 TAHUN 2023
            TENTANG
            SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK
            DENGAN RAHMAT TUHAN YANG MAHA ESA
            WALI KOTA SUKAMAJU,
            Menimbang\t: a. bahwa layanan perlu dipadukan;
            b. bahwa perlu menetapkan Peraturan Wali Kota;
            Mengingat\t: 1. Peraturan Presiden Nomor 95 Tahun 2018;
            MEMUTUSKAN:
            Menetapkan\t: PERATURAN WALI KOTA TENTANG SPBE.
            BAB I
            KETENTUAN UMUM
            Pasal 1
            Dalam Peraturan Wali Kota ini yang dimaksud dengan:
            1. Kota adalah Kota Sukamaju.
            2. Dinas adalah dinas komunikasi & <lainnya>.
            BAB II
            TATA KELOLA
            Bagian Kesatu
            Pusat Data
            Pasal 2
            (1) Pusat data dipakai bersama oleh perangkat daerah.
            (2) Pengelolaan pusat data meliputi:
            a. pengoperasian; dan
            b. pemeliharaan, terdiri atas:
            1. rutin; dan
            2. darurat.
            Pasal 3
            Peraturan Wali Kota Nomor 4 Tahun 2015 tentang Situs Resmi dicabut dan dinyatakan tidak berlaku.
            Ditetapkan di Sukamaju
            pada tanggal 12 Januari 2023
            WALI KOTA SUKAMAJU,
            ttd
            BUDI CONTOH
            """;
    private static final String ANNEX = """
            LAMPIRAN
            PERATURAN WALI KOTA SUKAMAJU
            NOMOR 7 TAHUN 2023
            URAIAN
            A. Peladen
            Peladen dirawat.
            """;
    private static final String DECREE = """
            KEPUTUSAN WALI KOTA SUKAMAJU
            NOMOR 188.45/9/2023
            TENTANG
            TIM KOORDINASI
            WALI KOTA SUKAMAJU,
            Menimbang : bahwa perlu dibentuk tim;
            MEMUTUSKAN:
            KESATU : Membentuk tim dengan tugas:
            a. menyusun rencana; dan
            b. melapor.
            KEDUA : Keputusan ini berlaku pada tanggal ditetapkan.
            Ditetapkan di Sukamaju
            pada tanggal 2 Februari 2023
            WALI KOTA SUKAMAJU,
            ttd
            BUDI CONTOH
            """;

    private static Document read(String... pages) {
        List<ExtractedPage> extracted = new ArrayList<>();
        for (String page : pages) {
            var blocks = page.lines().map(line -> (Block) Block.Line.of(line)).toList();
            extracted.add(new ExtractedPage(extracted.size() + 1, true, "", ExtractedPage.Origin.TEXT, 1, blocks));
        }
        return new Reading(FORMS)
                .read(
                        new StoredDocument("a.pdf", Path.of("a.pdf"), "00", 1, Optional.empty()),
                        new ExtractedDocument(
                                "application/pdf", ExtractedDocument.State.COMPLETE, extracted, List.of(), Map.of()));
    }

    private static String words(Element root, String eId) {
        var elements = root.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            if (elements.item(i) instanceof Element element
                    && element.getAttribute("eId").equals(eId)) {
                return Standard.words(element);
            }
        }
        return "no " + eId;
    }

    @Test
    void a_regulation_a_decree_a_letter_and_a_merged_file_are_valid() throws IOException {
        assertThat(Standard.objections(AkomaNtoso.of(read(REGULATION, ANNEX)))).isEmpty();
        assertThat(Standard.objections(AkomaNtoso.of(read(DECREE)))).isEmpty();
        assertThat(Standard.objections(AkomaNtoso.of(read("SURAT\nNomor : 1/2/2023\nHal : Undangan\nMohon hadir."))))
                .isEmpty();
        assertThat(Standard.objections(AkomaNtoso.of(read(REGULATION, DECREE)))).isEmpty();
        assertThat(Standard.objections(AkomaNtoso.of(read("")))).isEmpty();
    }

    @Test
    void the_schema_objects_to_what_the_standard_does_not_know() throws IOException {
        String xml =
                AkomaNtoso.of(read(REGULATION)).replace("<article ", "<pasal ").replace("</article>", "</pasal>");
        assertThat(Standard.objections(xml)).isNotEmpty();
    }

    @Test
    void articles_clauses_and_items_have_ids_after_the_naming_convention() {
        Element root = Standard.root(AkomaNtoso.of(read(REGULATION)));
        assertThat(words(root, "chp_II")).startsWith("BAB II TATA KELOLA Bagian Kesatu Pusat Data Pasal 2");
        assertThat(words(root, "art_2__para_1")).isEqualTo("(1) Pusat data dipakai bersama oleh perangkat daerah.");
        assertThat(words(root, "art_2__para_2__list_1__intro")).isEqualTo("Pengelolaan pusat data meliputi:");
        assertThat(words(root, "art_2__para_2__list_1__point_b"))
                .isEqualTo("b. pemeliharaan, terdiri atas: 1. rutin; dan 2. darurat.");
        assertThat(words(root, "art_1__list_1__point_2")).isEqualTo("2. Dinas adalah dinas komunikasi & <lainnya>.");
        assertThat(words(root, "recs__rec_b")).isEqualTo("b. bahwa perlu menetapkan Peraturan Wali Kota;");
    }

    @Test
    void decisions_of_a_decree_keep_their_items() {
        Element root = Standard.root(AkomaNtoso.of(read(DECREE)));
        assertThat(words(root, "dec_kesatu"))
                .isEqualTo("KESATU Membentuk tim dengan tugas: a. menyusun rencana; dan b. melapor.");
    }

    @Test
    void the_work_is_named_by_country_form_institution_date_and_number() {
        String xml = AkomaNtoso.of(read(REGULATION));
        assertThat(xml)
                .contains("<FRBRuri value=\"/akn/id/act/peraturan-wali-kota/kota-sukamaju/2023-01-12/7\"/>")
                .contains("<FRBRcountry value=\"id\"/>")
                .contains("<docTitle>SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK</docTitle>")
                .contains("href=\"/akn/id/act/peraturan-wali-kota/2015/4\"");
    }

    @Test
    void the_words_of_all_passages_follow_each_other_as_in_the_text() {
        for (Document document : List.of(read(REGULATION, ANNEX), read(DECREE), read(REGULATION, DECREE))) {
            assertThat(lost(document)).isEmpty();
        }
    }

    /** The first words of a passage that the export does not have after those of the passages before it. */
    static Optional<String> lost(Document document) {
        String words = Standard.words(Standard.root(AkomaNtoso.of(document)));
        int from = 0;
        for (var segment : document.segments()) {
            for (Passage passage : segment.passages()) {
                if (!passage.visible() || passage.part() == Passage.Part.FURNITURE) {
                    continue;
                }
                String text = passage.text().replaceAll("[\\s\\u00a0]+", " ").strip();
                int at = words.indexOf(text, from);
                if (at < 0) {
                    return Optional.of(passage.locator() + ": " + text);
                }
                from = at + text.length();
            }
        }
        return Optional.empty();
    }
}
