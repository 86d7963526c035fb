package id.telaah.reading;

import id.telaah.extraction.Block;
import id.telaah.extraction.ExtractedDocument;
import id.telaah.extraction.ExtractedPage;
import id.telaah.extraction.ExtractedPage.Origin;
import id.telaah.intake.StoredDocument;
import id.telaah.reading.Passage.Part;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads invented texts as if they had been extracted from a file. */
final class Invented {
    static final String REGULATION = """
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
            2. Dinas adalah dinas komunikasi.
            BAB II
            TATA KELOLA
            Bagian Kesatu
            Pusat Data
            Pasal 2
            (1) Pusat data sebagaimana dimaksud dalam
            Pasal 1
            dipakai bersama oleh perangkat daerah.
            (2) Pengelolaan pusat data sebagaimana dimaksud pada ayat
            (1) meliputi:
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

    private Invented() {}

    static Document read(String mediaType, String... pages) {
        List<List<Block>> blocks = new ArrayList<>();
        for (String page : pages) {
            blocks.add(page.lines().map(line -> (Block) Block.Line.of(line)).toList());
        }
        return read(mediaType, Origin.TEXT, true, blocks);
    }

    static Document read(String mediaType, Origin origin, boolean fixed, List<List<Block>> pages) {
        List<ExtractedPage> extracted = new ArrayList<>();
        for (List<Block> page : pages) {
            extracted.add(new ExtractedPage(extracted.size() + 1, fixed, "", origin, 1, page));
        }
        return new Reading(FormsFixture.forms())
                .read(
                        new StoredDocument("a.pdf", Path.of("a.pdf"), "00", 1, Optional.empty()),
                        new ExtractedDocument(
                                mediaType, ExtractedDocument.State.COMPLETE, extracted, List.of(), Map.of()));
    }

    static List<String> locators(Segment segment, Part part) {
        return segment.passages().stream()
                .filter(passage -> passage.part() == part)
                .map(Passage::locator)
                .toList();
    }

    static List<String> texts(Segment segment, Part part) {
        return segment.passages().stream()
                .filter(passage -> passage.part() == part)
                .map(Passage::text)
                .toList();
    }

    static Block.Line line(String text, double... stops) {
        return new Block.Line(
                text,
                stops[0],
                0,
                400,
                11,
                false,
                0,
                Block.Hidden.NO,
                Arrays.stream(stops).boxed().toList());
    }
}
