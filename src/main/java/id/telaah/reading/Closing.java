package id.telaah.reading;

import id.telaah.reading.Passage.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What stands between the last article and the annexes: enactment, signatures, gazette. */
final class Closing {
    private static final Pattern PLACE =
            Pattern.compile("(?i).*\\bdi\\s?(tetap\\s?kan|sahkan|undangkan|keluarkan|buat)\\s+d[i1l]\\b.*");
    private static final Pattern DATE = Pattern.compile("(?i)^(pada\\s+tanggal|tanggal)\\b.*");
    private static final Pattern GAZETTE =
            Pattern.compile("(?i)^(tambahan\\s+)?(lembaran|berita)\\s+(daerah|negara|aceh)\\b.*");

    private final Passages out;

    Closing(Passages out) {
        this.out = out;
    }

    void read(List<TextLine> lines) {
        List<TextLine> run = new ArrayList<>();
        String kind = "penutup";
        for (TextLine line : lines) {
            String next = kind(line, kind);
            if (!next.equals(kind) && !run.isEmpty()) {
                emit(kind, run);
                run.clear();
            }
            kind = next;
            run.add(line);
        }
        emit(kind, run);
    }

    private static String kind(TextLine line, String current) {
        String words = line.plain();
        if (PLACE.matcher(Blurred.enactment(line)).matches()
                || words.matches("(?i)^agar\\s+(setiap|supaya|semua)\\s+orang.*")) {
            return "penutup";
        }
        if (DATE.matcher(words).matches() && current.equals("penutup")) {
            return "penutup";
        }
        if (GAZETTE.matcher(words).matches()) {
            return "pengundangan";
        }
        boolean sentence = current.equals("penutup")
                && !line.capitals()
                && words.matches(".*\\b\\p{Ll}{3,}\\b.*")
                && !words.matches("(?i)^(ttd|cap).*");
        return sentence ? "penutup" : "tanda tangan";
    }

    private void emit(String kind, List<TextLine> lines) {
        Part part = kind.equals("tanda tangan") ? Part.SIGNATURE : Part.CLOSING;
        Blocks.join(lines).forEach((line, text) -> out.add(line, kind, part, List.of(), text));
    }
}
