package id.telaah.evidence;

import id.telaah.extraction.ExtractedDocument;
import id.telaah.extraction.ExtractedDocument.State;
import id.telaah.kb.DocumentForm.Group;
import id.telaah.reading.Document;
import id.telaah.reading.Identity;
import id.telaah.reading.Identity.Rank;
import id.telaah.reading.Passage;
import id.telaah.reading.Passage.Part;
import id.telaah.reading.Segment;
import id.telaah.reading.Structure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a document as reading would deliver it, of Kota Sukamaju unless it says otherwise. */
final class Papers {
    private final String file;
    private final String form;
    private final Group group;
    private final String title;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Segment.Citation> revokes = new ArrayList<>();
    private final List<Segment.Amendment> amends = new ArrayList<>();
    private final List<ExtractedDocument.Note> notes = new ArrayList<>();

    private @Nullable String number;
    private @Nullable LocalDate date;
    private @Nullable String institution = "Kota Sukamaju";
    private Rank rank = Rank.UNIT_HEAD;
    private State state = State.COMPLETE;
    private int validFrom;
    private int validTo;
    private double confidence = 1;
    private List<String> headings = List.of();

    private Papers(String file, String form, Group group, String title) {
        this.file = file;
        this.form = form;
        this.group = group;
        this.title = title;
        part(Part.TITLE, title);
    }

    static Papers regulation(String number, String date, String title) {
        var paper = new Papers("Perwali " + number + ".pdf", "peraturan-wali-kota", Group.REGULATION, title);
        paper.number = number;
        paper.rank = Rank.HEAD;
        return paper.dated(date);
    }

    static Papers paper(String file, Group group, String title) {
        return new Papers(file, group == Group.MINUTES ? "notula" : "laporan", group, title);
    }

    Papers dated(String day) {
        date = LocalDate.parse(day);
        return this;
    }

    Papers of(@Nullable String office, Rank officeRank) {
        institution = office;
        rank = officeRank;
        return this;
    }

    Papers valid(int from, int to) {
        validFrom = from;
        validTo = to;
        return this;
    }

    Papers recognised(double confidenceOfText) {
        confidence = confidenceOfText;
        return this;
    }

    /** The headings of what follows, outermost first. */
    Papers under(String... path) {
        headings = List.of(path);
        return this;
    }

    Papers article(String label, String text) {
        return add(Part.ARTICLE, "Pasal " + label, label, "", text, true);
    }

    Papers item(String label, String leadIn, String text) {
        return add(Part.ARTICLE, "Pasal " + label + " huruf", label, leadIn, text, true);
    }

    Papers part(Part part, String text) {
        return add(part, part.name(), null, "", text, true);
    }

    Papers body(String text) {
        return part(Part.BODY, text);
    }

    Papers row(String... cells) {
        return part(Part.TABLE, String.join("\t", cells));
    }

    Papers hidden(String text) {
        return add(Part.BODY, "tersembunyi", null, "", text, false);
    }

    Papers revokes(String otherNumber, int year) {
        revokes.add(citation(otherNumber, year));
        return this;
    }

    Papers amends(String otherNumber, int year, String... replaced) {
        amends.add(new Segment.Amendment(citation(otherNumber, year), List.of(replaced), List.of(), List.of()));
        return this;
    }

    Papers note(String code, int page) {
        notes.add(new ExtractedDocument.Note(code, "tidak terbaca", page));
        return this;
    }

    Papers unreadable() {
        state = State.UNREADABLE;
        return this;
    }

    private static Segment.Citation citation(String otherNumber, int year) {
        return new Segment.Citation(
                "peraturan-wali-kota",
                otherNumber,
                year,
                "Peraturan Wali Kota Nomor %s Tahun %d".formatted(otherNumber, year));
    }

    private Papers add(Part part, String locator, @Nullable String article, String leadIn, String text, boolean seen) {
        var id = "1/" + (passages.size() + 1);
        passages.add(new Passage(id, 1, locator, part, article, headings, leadIn, text, confidence, seen));
        return this;
    }

    Document document() {
        var identity = new Identity(
                form,
                group,
                number,
                date == null ? null : date.getYear(),
                title,
                "Kepala",
                institution,
                rank,
                date,
                null,
                null,
                null,
                true,
                List.of(),
                validFrom == 0 ? null : validFrom,
                validTo == 0 ? null : validTo);
        var segment = new Segment(1, 1, identity, Structure.NONE, revokes, amends, passages);
        return new Document(file, "00", "application/pdf", 1, state, List.of(), notes, List.of(segment));
    }
}
