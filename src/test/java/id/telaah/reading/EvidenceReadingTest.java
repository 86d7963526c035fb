package id.telaah.reading;

import static id.telaah.reading.Invented.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.extraction.Block;
import id.telaah.extraction.ExtractedPage.Origin;
import id.telaah.reading.Passage.Part;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvidenceReadingTest {
    @Test
    void page_numbers_and_catchwords_are_furniture() {
        Document document = read(
                "application/pdf",
                "LAPORAN KEGIATAN TAHUN 2023\n1. Hasil\nKegiatan berjalan baik.\nSemua selesai . . .",
                "- 2 -\nSemua selesai pada bulan Mei 2023.");
        assertThat(document.main().passages().stream()
                        .filter(passage -> passage.part() == Part.FURNITURE)
                        .map(Passage::text))
                .containsExactly("Semua selesai . . .", "- 2 -");
    }

    @Test
    void a_table_row_keeps_its_cells_apart_and_names_its_columns() {
        List<Block> lines = Stream.of(
                        Invented.line("No\tIsu\tRekomendasi", 50, 100, 300),
                        Invented.line("1\tBerkas sering\tMenyediakan", 50, 80, 250),
                        Invented.line("ditolak\tperbaikan daring", 80, 250),
                        Invented.line("2\tIzin lambat\tMemangkas tahap", 50, 80, 250))
                .map(line -> (Block) line)
                .toList();
        Document document = Invented.read("application/pdf", Origin.TEXT, true, List.of(lines));
        List<Passage> rows = document.main().passages().stream()
                .filter(passage -> passage.part() == Part.TABLE)
                .toList();
        assertThat(rows)
                .extracting(Passage::text)
                .containsExactly(
                        "1\tBerkas sering ditolak\tMenyediakan perbaikan daring", "2\tIzin lambat\tMemangkas tahap");
        assertThat(rows.get(0).headings()).contains("kolom: No | Isu | Rekomendasi");
    }
}
