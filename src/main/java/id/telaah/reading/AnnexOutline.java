package id.telaah.reading;

import id.telaah.reading.Passage.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The annexes of a regulation or decree, each with its own outline and, often, a signature of its own. */
final class AnnexOutline {
    private static final Pattern HEADER = Pattern.compile(
            "(?i)^(:\\s*)?(lampiran\\b.*|(peraturan|keputusan|instruksi|surat keputusan|surat edaran|undang-undang|qanun)\\b.*|nomor\\b.*|no\\.\\s.*|tahun\\s+\\d{4}|tanggal\\b.*|tentang\\b.*|republik indonesia)$");
    private static final int HEADER_LINES = 14;

    private final Passages out;
    private final List<Structure.Annex> annexes = new ArrayList<>();

    AnnexOutline(Passages out) {
        this.out = out;
    }

    List<Structure.Annex> annexes() {
        return annexes;
    }

    void read(List<TextLine> lines) {
        List<TextLine> run = new ArrayList<>();
        String label = "LAMPIRAN";
        for (int i = 0; i < lines.size(); i++) {
            Optional<Headings.Heading> heading = Headings.annex(lines.get(i).plain());
            if (heading.isPresent() && opens(lines, i)) {
                emit(label, run);
                run.clear();
                label = heading.get().label();
            }
            run.add(lines.get(i));
        }
        emit(label, run);
    }

    private static boolean opens(List<TextLine> lines, int i) {
        if (i == 0) {
            return true;
        }
        boolean sentence = Headings.hanging(lines.get(i - 1).plain());
        boolean header =
                i + 1 < lines.size() && HEADER.matcher(lines.get(i + 1).plain()).matches()
                        || Headings.annex(lines.get(i).plain())
                                .filter(found -> !found.rest().isEmpty())
                                .isPresent();
        return !sentence
                && header
                && (lines.get(i).capitals() || lines.get(i).plain().startsWith("Lampiran"));
    }

    private void emit(String label, List<TextLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        annexes.add(new Structure.Annex(label, lines.get(0).number()));
        int end = headerEnd(lines);
        String locator = "Lampiran" + label.substring("LAMPIRAN".length());
        Blocks.join(lines.subList(0, end))
                .forEach((line, text) -> out.add(line, locator, Part.TITLE, List.of(label), text));
        List<String> chain = new ArrayList<>(List.of(label));
        int from = title(lines, end, chain, locator);
        new ContentOutline(out, Part.ANNEX, locator, chain).read(lines.subList(from, lines.size()));
    }

    private static int headerEnd(List<TextLine> lines) {
        int end = 0;
        boolean about = false;
        for (int i = 0; i < Math.min(lines.size(), HEADER_LINES); i++) {
            String words = lines.get(i).plain();
            boolean header = HEADER.matcher(words).matches()
                    && (i == 0
                            || lines.get(i).capitals()
                            || words.matches("(?i)^(:\\s*)?(nomor|no\\.|tanggal|tahun|tentang).*|^:.*"));
            boolean title = about
                    && lines.get(i).capitals()
                    && lines.get(i).left() > 0
                    && Math.abs(lines.get(i).left() - lines.get(0).left()) < 40
                    && Headings.chapter(words).isEmpty();
            if (!header && !title && i > 0) {
                boolean wrapped = !about
                        && lines.get(i).capitals()
                        && i + 1 < lines.size()
                        && words.length() < 60
                        && HEADER.matcher(lines.get(i + 1).plain()).matches();
                if (!wrapped) {
                    break;
                }
            }
            about |= words.matches("(?i)^(:\\s*)?tentang\\b.*");
            end = i + 1;
        }
        return Math.max(end, Headings.annex(lines.get(0).plain()).isPresent() ? 1 : 0);
    }

    /** Lines in capitals after the header are the title of the annex; returns the index after them. */
    private int title(List<TextLine> lines, int from, List<String> chain, String locator) {
        StringBuilder title = new StringBuilder();
        int i = from;
        while (i < Math.min(lines.size(), from + 6)
                && lines.get(i).capitals()
                && !lines.get(i).row()
                && !lines.get(i).text().contains("\t")
                && Headings.chapter(lines.get(i).plain()).isEmpty()
                && Marker.of(lines.get(i).plain()).isEmpty()
                && !lines.get(i).plain().matches("^[A-Z]\\.\\s.*")) {
            Passages.append(title, lines.get(i).plain());
            i++;
        }
        if (!title.isEmpty()) {
            chain.add(title.toString());
            out.add(lines.get(from), locator, Part.HEADING, List.of(chain.get(0)), title.toString());
        }
        return i;
    }
}
