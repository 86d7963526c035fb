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
    void minutes_bear_the_date_of_the_day_they_name() {
        var minutes = read(
                "application/pdf",
                "NOTULA RAPAT\nRabu, 8 Juni 2022, bertempat di Aula Dinas Contoh, dihadiri oleh empat belas orang.\nIsu");
        assertThat(minutes.main().identity().date()).isEqualTo("2022-06-08");
        var other = read(
                "application/pdf",
                "NOTULA RAPAT\nRabu pekan lalu, sesuai surat tanggal 8 Juni 2022, rapat dihadiri oleh empat belas orang.\nIsu");
        assertThat(other.main().identity().date()).isNull();
    }

    @Test
    void the_end_of_a_period_is_not_the_date_of_a_document() {
        var report = "LAPORAN KEGIATAN\nPeriode: 1 Januari %s 31 Desember 2024\nKegiatan berjalan.";
        assertThat(read("application/pdf", report.formatted("s.d."))
                        .main()
                        .identity()
                        .date())
                .isNull();
        assertThat(read("application/pdf", report.formatted("sampai dengan"))
                        .main()
                        .identity()
                        .date())
                .isNull();
        assertThat(read("application/pdf", report.replace("1 Januari %s", ""))
                        .main()
                        .identity()
                        .date())
                .isEqualTo("2024-12-31");
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
