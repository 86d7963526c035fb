package id.telaah.reading;

import id.telaah.reading.Passage.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The anatomy of a regulation, decree or agreement: title, preamble, body, closing, annexes, elucidation. */
final class RegulationOutline {
    private static final Pattern PREAMBLE = Pattern.compile(
            "(?i)^(d?engan rahmat|menimbang\\b|mengingat\\b|memperhatikan\\b|membaca\\s*:|dasar\\s*:).*");
    private static final Pattern DECIDES = Pattern.compile(
            "^M\\s?E\\s?M\\s?U\\s?T\\s?U\\s?S\\s?K\\s?A\\s?N\\b.*|(?i)^memutuskan\\s*:.*|^MENGINSTRUKSIKAN.*");
    private static final Pattern CLOSING = Pattern.compile(
            "(?i)^(agar\\s+(setiap|supaya|semua)\\s+orang|(di\\s?tetap\\s?kan|disahkan|dikeluarkan|ditandatangani|dibuat)\\s+d[i1l]\\b).*|.*\\bditetapkan\\s+d[i1l]\\s+\\p{Lu}.*");
    private static final Pattern ELUCIDATION = Pattern.compile("(?i)^p\\s?e\\s?n\\s?j\\s?e\\s?l\\s?a\\s?s\\s?a\\s?n$");
    private static final int TAIL_OF_CLOSING = 12;

    private final Passages out;
    private final BodyOutline body;
    private final boolean annexOnly;
    private final List<TextLine> closing = new ArrayList<>();
    private final List<Structure.Annex> annexes = new ArrayList<>();
    private boolean elucidation;

    RegulationOutline(Passages out, @Nullable TitleBlock block) {
        this.out = out;
        this.annexOnly = block == null;
        this.body = new BodyOutline(
                out,
                block != null
                        && block.title() != null
                        && block.title().toUpperCase(Locale.ROOT).matches("^\\W*PERUBAHAN\\b.*"));
    }

    /** Reads all lines of the segment; {@code from} is the index after the title block. */
    void read(List<TextLine> folded, int from) {
        List<TextLine> lines = folded;
        int start = annexOnly ? 0 : index(lines, from, PREAMBLE);
        int preamble = start < 0 ? Math.min(from, lines.size()) : start;
        join(lines.subList(0, preamble), "judul", Part.TITLE);
        if (annexOnly) {
            tail(lines);
            return;
        }
        int closingAt = closing(lines, preamble);
        int tailAt = tail(lines, closingAt);
        int decides = index(lines.subList(0, closingAt), preamble, DECIDES);
        int bodyAt = bodyStart(lines, decides < 0 ? preamble : decides + 1, closingAt);
        new Preamble(out).read(lines.subList(preamble, bodyAt));
        body.read(lines.subList(bodyAt, closingAt));
        closing.addAll(lines.subList(closingAt, tailAt));
        new Closing(out).read(closing);
        tail(lines.subList(tailAt, lines.size()));
    }

    Structure structure() {
        return new Structure(
                body.chapters(), body.lastArticle(), body.articles(), body.decisions(), annexes, elucidation);
    }

    BodyOutline body() {
        return body;
    }

    List<TextLine> closing() {
        return closing;
    }

    private static int bodyStart(List<TextLine> lines, int from, int end) {
        for (int i = from; i < end; i++) {
            String line = lines.get(i).plain();
            if (Headings.chapter(line).isPresent()
                    || Headings.article(line, 1).isPresent()
                    || Headings.romanArticle(line).isPresent()
                    || Headings.decision(line).isPresent()) {
                return i;
            }
        }
        return Math.min(from, end);
    }

    private static int closing(List<TextLine> lines, int from) {
        boolean started = false;
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i).plain();
            started |= Headings.article(line, 1).isPresent()
                    || Headings.decision(line).isPresent()
                    || Headings.romanArticle(line).isPresent()
                    || DECIDES.matcher(line).matches();
            boolean tail = started
                    && (i + 1 == lines.size()
                            || ELUCIDATION.matcher(line).matches()
                            || Headings.annex(line).isPresent()
                                    && pageTop(lines, i)
                                    && !Headings.hanging(lines.get(i - 1).plain()));
            if (started && CLOSING.matcher(Blurred.enactment(lines.get(i))).matches() || tail && i + 1 < lines.size()) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean pageTop(List<TextLine> lines, int i) {
        return i == 0
                || lines.get(i).number() == 0
                || lines.get(Math.max(0, i - 3)).number() != lines.get(i).number()
                || lines.get(i).capitals();
    }

    /** Where annexes or the elucidation begin, or the pages of an annex that forgot to say so. */
    private static int tail(List<TextLine> lines, int closingAt) {
        for (int i = closingAt; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (Headings.annex(line.plain()).isPresent()
                    || ELUCIDATION.matcher(line.plain()).matches()) {
                return i;
            }
            boolean later = line.number() > 0
                    && i > closingAt + 3
                    && line.number() > lines.get(closingAt).number()
                    && line.number() > lines.get(i - 1).number();
            if (later && unlabelled(lines, i)) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean unlabelled(List<TextLine> lines, int from) {
        long here = lines.stream()
                .filter(line -> line.number() >= lines.get(from).number())
                .count();
        boolean signature = lines.subList(from, Math.min(lines.size(), from + TAIL_OF_CLOSING)).stream()
                .anyMatch(
                        line -> line.plain()
                                .matches(
                                        "(?i)^(di(undangkan|tetapkan) di|pada tanggal|ttd|sekretaris daerah|(berita|lembaran) (daerah|negara)|tembusan|salinan (ini )?sesuai).*"));
        return here > TAIL_OF_CLOSING && !signature;
    }

    private void tail(List<TextLine> lines) {
        List<TextLine> annex = new ArrayList<>();
        List<TextLine> explained = new ArrayList<>();
        for (TextLine line : lines) {
            if (ELUCIDATION.matcher(line.plain()).matches()) {
                elucidation = true;
            } else if (elucidation
                    && Headings.annex(line.plain())
                            .filter(found -> line.capitals())
                            .isPresent()) {
                elucidation = false;
                new Elucidation(out).read(explained);
                explained.clear();
            }
            (elucidation ? explained : annex).add(line);
        }
        AnnexOutline read = new AnnexOutline(out);
        read.read(annex);
        annexes.addAll(read.annexes());
        elucidation |= !explained.isEmpty();
        new Elucidation(out).read(explained);
    }

    private void join(List<TextLine> lines, String locator, Part part) {
        Blocks.join(lines).forEach((line, text) -> out.add(line, locator, part, List.of(), text));
    }

    private static int index(List<TextLine> lines, int from, Pattern pattern) {
        for (int i = from; i < lines.size(); i++) {
            if (pattern.matcher(lines.get(i).plain()).matches()) {
                return i;
            }
        }
        return -1;
    }
}
