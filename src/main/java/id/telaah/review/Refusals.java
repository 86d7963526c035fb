package id.telaah.review;

import id.telaah.kb.Stage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said about acts that are not possible. */
final class Refusals {
    private static final int LISTED = 12;

    private Refusals() {}

    static NotPossible closed(Stage stage, Stage.Work work) {
        return new NotPossible(
                "stage-closed",
                Map.of("stage", stage.id(), "work", work.name()),
                "Tahap %s tidak terbuka untuk %s. Minta koordinator memindahkan tahap bila memang masih diperlukan."
                        .formatted(stage.name(), name(work)));
    }

    static NotPossible over(Stage stage) {
        return new NotPossible(
                "stage-final",
                Map.of("stage", stage.id()),
                "Hasil evaluasi sudah ditetapkan pada tahap %s dan tidak berubah lagi. Buat berkas tahun berikutnya untuk melanjutkan."
                        .formatted(stage.name()));
    }

    static NotPossible noWay(Stage from, String to, List<Move> moves) {
        var ways = moves.stream().map(move -> move.to().name()).collect(Collectors.joining(", "));
        return new NotPossible(
                "stage-no-way",
                Map.of("from", from.id(), "to", to),
                "Dari tahap %s tidak ada jalan ke tahap \"%s\". Yang mungkin: %s."
                        .formatted(from.name(), to, ways.isEmpty() ? "tidak ada" : ways));
    }

    static NotPossible undecided(List<Integer> indicators) {
        var listed = indicators.stream().limit(LISTED).map(String::valueOf).collect(Collectors.joining(", "));
        var more = indicators.size() > LISTED ? ", ..." : "";
        return new NotPossible(
                "undecided",
                Map.of("count", Integer.toString(indicators.size()), "indicators", listed + more),
                "%d indikator belum diputuskan asesor eksternal: %s%s. Putuskan dahulu, sebab penetapan tidak dapat diubah."
                        .formatted(indicators.size(), listed, more));
    }

    static NotPossible reasonMissing(String what, int shortest) {
        return new NotPossible(
                "reason-missing",
                Map.of("what", what, "shortest", Integer.toString(shortest)),
                "%s memerlukan alasan, paling sedikit %d huruf. Tulis apa yang terbukti atau tidak terbukti, dan di mana."
                        .formatted(what, shortest));
    }

    static NotPossible tooLong(String what, int length, int longest) {
        return new NotPossible(
                "too-long",
                Map.of("what", what, "length", Integer.toString(length), "longest", Integer.toString(longest)),
                "%s berisi %d huruf, paling banyak %d. Ringkas, atau lampirkan sebagai dokumen."
                        .formatted(what, length, longest));
    }

    static NotPossible empty(String what) {
        return new NotPossible("empty", Map.of("what", what), "%s masih kosong. Tulis isinya dahulu.".formatted(what));
    }

    static NotPossible level(int level) {
        return new NotPossible(
                "level-unknown",
                Map.of("level", Integer.toString(level)),
                "Tingkat %d tidak ada. Pilih tingkat 1 sampai 5.".formatted(level));
    }

    static NotPossible noSuggestion(int indicator) {
        return new NotPossible(
                "suggestion-missing",
                Map.of("indicator", Integer.toString(indicator)),
                "Indikator %d belum mempunyai saran. Tunggu sampai penilaian berkas selesai, lalu muat ulang."
                        .formatted(indicator));
    }

    static NotPossible notJudged() {
        return new NotPossible(
                "not-judged",
                Map.of(),
                "Berkas belum pernah dinilai. Unggah data dukung dan tunggu penilaiannya selesai.");
    }

    static NotPossible notAssigned(int indicator) {
        return new NotPossible(
                "not-assigned",
                Map.of("indicator", Integer.toString(indicator)),
                "Indikator %d tidak ditugaskan kepada OPD itu. Tugaskan indikatornya dahulu, baru beri tugas."
                        .formatted(indicator));
    }

    static NotPossible noAgency() {
        return new NotPossible(
                "agency-unknown",
                Map.of(),
                "OPD itu tidak ada pada instansi ini atau sudah tidak aktif. Pilih OPD dari daftar instansi.");
    }

    static NotPossible noIndicator(int indicator) {
        return new NotPossible(
                "indicator-unknown",
                Map.of("indicator", Integer.toString(indicator)),
                "Indikator %d tidak ada pada instrumen berkas ini. Pilih indikator dari daftar.".formatted(indicator));
    }

    static NotPossible notCited(int indicator) {
        return new NotPossible(
                "citation-unknown",
                Map.of("indicator", Integer.toString(indicator)),
                "Kutipan itu tidak ada lagi pada saran indikator %d. Muat ulang halaman untuk melihat kutipan yang berlaku."
                        .formatted(indicator));
    }

    static NotPossible nothingToTakeBack(int indicator) {
        return new NotPossible(
                "nothing-to-take-back",
                Map.of("indicator", Integer.toString(indicator)),
                "Pada indikator %d tidak ada penolakan yang dapat dicabut di sini. Muat ulang halaman untuk melihat keadaan terakhir."
                        .formatted(indicator));
    }

    static String name(Stage.Work work) {
        return switch (work) {
            case EVIDENCE -> "menambah atau mengubah data dukung";
            case SELF_ASSESSMENT -> "penilaian mandiri";
            case ASSESSMENT -> "penilaian asesor eksternal";
        };
    }
}
