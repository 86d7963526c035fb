package id.telaah.reading;

import id.telaah.extraction.ExtractedDocument;
import id.telaah.extraction.ExtractedPage;
import id.telaah.intake.StoredDocument;
import id.telaah.kb.DocumentForm;
import id.telaah.kb.DocumentForm.Group;
import id.telaah.reading.Passage.Part;
import id.telaah.reading.Segment.Amendment;
import id.telaah.reading.Segment.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the text of a file into the documents it holds, each with its identity, structure and passages. */
public final class Reading {
    private final Forms forms;

    public Reading(List<DocumentForm> forms) {
        this.forms = new Forms(forms);
    }

    /** Reads a file; a file without text gives one segment without passages. */
    public Document read(StoredDocument stored, ExtractedDocument extracted) {
        List<TextLine> all = new ArrayList<>();
        extracted.pages().forEach(page -> all.addAll(TextLine.of(page)));
        Furniture furniture = new Furniture(all);
        List<TextLine> text = all.stream()
                .filter(line -> line.visible() && !furniture.contains(line))
                .toList();
        boolean certified = furniture.certified() && !isChanged(extracted);
        List<Segment> segments = new ArrayList<>();
        for (Segmenter.Cut cut : new Segmenter(forms, text, undivided(extracted.mediaType())).cut()) {
            segments.add(segment(segments.size() + 1, cut, extracted.mediaType(), certified));
        }
        inherit(segments);
        aside(
                segments,
                all.stream()
                        .filter(line -> !line.visible() || furniture.contains(line))
                        .toList());
        List<ExtractedDocument.Note> notes = new ArrayList<>(extracted.notes());
        segments.forEach(segment -> notes.addAll(Legibility.notes(segment, extracted.pages())));
        return new Document(
                stored.file(),
                stored.sha256(),
                extracted.mediaType(),
                (int) extracted.pages().stream().filter(ExtractedPage::fixed).count(),
                extracted.state(),
                extracted.pages().stream()
                        .map(page -> new Document.PageText(page.number(), page.origin(), page.confidence()))
                        .toList(),
                notes,
                segments);
    }

    /** The mark of an electronic signature says nothing of what was changed behind the signature. */
    private static boolean isChanged(ExtractedDocument extracted) {
        return extracted.notes().stream().anyMatch(note -> note.code().equals("signature-changed"));
    }

    /** A later document of a file that names no institution is of the one before it. */
    private static void inherit(List<Segment> segments) {
        for (int i = 1; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            String before = segments.get(i - 1).identity().institution();
            if (segment.identity().institution() == null && before != null) {
                segments.set(
                        i,
                        new Segment(
                                segment.number(),
                                segment.firstPage(),
                                segment.identity().of(before),
                                segment.structure(),
                                segment.revokes(),
                                segment.amends(),
                                segment.passages()));
            }
        }
    }

    /** Workbooks and slides are one document each. */
    private static boolean undivided(String mediaType) {
        return mediaType.matches(".*(spreadsheet|excel|presentation|powerpoint).*");
    }

    private Segment segment(int number, Segmenter.Cut cut, String mediaType, boolean certified) {
        Passages out = new Passages(number);
        int page = cut.lines().isEmpty() ? 0 : cut.lines().get(0).number();
        TitleBlock block = cut.block() != null
                ? cut.block()
                : AnnexHead.of(cut.lines(), forms).orElse(null);
        if (block != null) {
            return formal(number, page, cut, block, out, certified);
        }
        Evidence evidence = Evidence.of(cut.lines(), cut.form(), forms, mediaType);
        if (evidence.form().group() == Group.AGREEMENT) {
            RegulationOutline outline = new RegulationOutline(out, agreement(evidence));
            outline.read(unfolded(cut.lines()), evidence.titleEnd());
            return new Segment(
                    number,
                    page,
                    Identities.evidence(evidence, cut.lines(), certified),
                    outline.structure(),
                    List.of(),
                    List.of(),
                    out.list());
        }
        int head = cut.lines().isEmpty() || cut.lines().get(0).row()
                ? 0
                : Math.min(evidence.titleEnd(), cut.lines().size());
        Blocks.join(cut.lines().subList(0, head))
                .forEach((line, words) -> out.add(line, "judul", Part.TITLE, List.of(), words));
        sheets(cut.lines().subList(head, cut.lines().size()), evidence, out);
        return new Segment(
                number,
                page,
                Identities.evidence(evidence, cut.lines(), certified),
                Structure.NONE,
                List.of(),
                List.of(),
                out.list());
    }

    private static TitleBlock agreement(Evidence evidence) {
        return new TitleBlock(0, evidence.titleEnd(), evidence.form(), "", "", evidence.title());
    }

    private static void sheets(List<TextLine> lines, Evidence evidence, Passages out) {
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size()
                    || !lines.get(i)
                            .page()
                            .label()
                            .equals(lines.get(from).page().label())) {
                String label = lines.get(from).page().label();
                List<String> base = new ArrayList<>();
                if (evidence.titleEnd() > 0
                        && evidence.title() != null
                        && !lines.get(from).row()) {
                    base.add(evidence.title());
                }
                base.add(label);
                new ContentOutline(
                                out,
                                Part.BODY,
                                "",
                                base.stream()
                                        .filter(heading -> !heading.isEmpty())
                                        .toList())
                        .read(lines.subList(from, i));
                from = i;
            }
        }
    }

    private Segment formal(int number, int page, Segmenter.Cut cut, TitleBlock block, Passages out, boolean certified) {
        boolean annexOnly = cut.block() == null;
        List<TextLine> lines = unfolded(cut.lines());
        boolean circular = (block.form().group() == Group.CIRCULAR
                        || !Forms.FORMAL.contains(block.form().group()))
                && lines.stream().noneMatch(line -> line.plain().matches("(?i)^menimbang\\b.*"));
        RegulationOutline outline = new RegulationOutline(out, annexOnly ? null : block);
        if (circular) {
            int end = Math.min(block.end(), lines.size());
            Blocks.join(lines.subList(0, end))
                    .forEach((line, words) -> out.add(line, "judul", Part.TITLE, List.of(), words));
            new ContentOutline(out, Part.BODY, "", List.of()).read(lines.subList(end, lines.size()));
            return content(number, page, block, lines, out, certified);
        } else {
            outline.read(lines, block.end());
        }
        Identity identity = Identities.formal(block, lines, outline.closing(), certified);
        Optional<Citation> base = Citations.amended(String.valueOf(block.title()));
        List<Amendment> amends =
                base.map(found -> List.of(outline.body().amendment(found))).orElse(List.of());
        List<Citation> revokes = outline.body().revokes();
        return new Segment(number, page, identity, outline.structure(), revokes, amends, out.list());
    }

    /** An instrument in chapters of running text, as circulars and guidelines are: it has no articles. */
    private static Segment content(
            int number, int page, TitleBlock block, List<TextLine> lines, Passages out, boolean certified) {
        int enactment = enactment(lines);
        int chapters = (int) lines.subList(Math.min(block.end(), enactment), enactment).stream()
                .filter(line -> Headings.chapter(line.plain()).isPresent() && line.capitals())
                .count();
        List<Citation> revokes = out.list().stream()
                .filter(passage -> passage.part() == Part.BODY)
                .flatMap(passage -> Citations.revoked(passage.leadIn() + " " + passage.text()).stream())
                .toList();
        return new Segment(
                number,
                page,
                Identities.formal(block, lines, lines.subList(enactment, lines.size()), certified),
                new Structure(chapters, "0", List.of(), List.of(), List.of(), false),
                revokes,
                List.of(),
                out.list());
    }

    /** Where the enactment stands in a document without articles, or its last lines. */
    private static int enactment(List<TextLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (Blurred.enactment(lines.get(i)).matches("(?i)^(ditetapkan|dikeluarkan)\\s+d[i1l]\\b.*")) {
                return i;
            }
        }
        return Math.max(0, lines.size() - 20);
    }

    /** Layout tables as lines, so that labels such as {@code Menimbang} stand at the start of a line. */
    private static List<TextLine> unfolded(List<TextLine> lines) {
        List<TextLine> unfolded = new ArrayList<>();
        boolean annex = false;
        for (TextLine line : lines) {
            annex |= Headings.annex(line.plain()).isPresent() && line.capitals();
            unfolded.addAll(annex ? List.of(line) : line.unfold());
        }
        return unfolded;
    }

    /** Furniture and hidden text go to the segment whose pages they stand on. */
    private static void aside(List<Segment> segments, List<TextLine> lines) {
        if (segments.isEmpty() || lines.isEmpty()) {
            return;
        }
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            int from = i == 0 ? 0 : segment.firstPage();
            int to = i + 1 < segments.size() ? segments.get(i + 1).firstPage() : Integer.MAX_VALUE;
            Passages out = new Passages(segment.number(), segment.passages());
            lines.stream()
                    .filter(line -> line.number() >= from && (line.number() < to))
                    .forEach(line -> out.add(
                            line,
                            line.visible() ? "tepi halaman" : "teks tersembunyi",
                            line.visible() ? Part.FURNITURE : Part.BODY,
                            List.of(),
                            line.plain()));
            segments.set(
                    i,
                    new Segment(
                            segment.number(),
                            segment.firstPage(),
                            segment.identity(),
                            segment.structure(),
                            segment.revokes(),
                            segment.amends(),
                            out.list()));
        }
    }
}
