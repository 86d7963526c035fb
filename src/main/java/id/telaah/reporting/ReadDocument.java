package id.telaah.reporting;

import id.telaah.kb.DocumentForm.Group;
import id.telaah.reading.Document;
import id.telaah.reading.Identity;
import id.telaah.reading.Segment;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form {@code telaah-document/1}; the first document speaks for the file, {@code parts} holds any others. */
record ReadDocument(
        String schema,
        String file,
        String sha256,
        String form,
        @Nullable String number,
        @Nullable Integer year,
        @Nullable String title,
        @Nullable String issuer,
        @Nullable String institution,
        String status,
        @Nullable String enactedOn,
        @Nullable String promulgatedOn,
        @Nullable String place,
        @Nullable String signatory,
        int pages,
        int chapters,
        @Nullable String lastArticle,
        List<Article> articles,
        List<Decision> decisions,
        List<Annex> annexes,
        boolean hasElucidation,
        List<String> revokes,
        List<String> amends,
        List<PageEntry> pageTexts,
        String reading,
        List<Result.NoteEntry> notes,
        List<Part> parts) {
    private static final Set<Group> REGULATORY = Set.of(
            Group.LAW,
            Group.NATIONAL_REGULATION,
            Group.REGULATION,
            Group.UNIT_REGULATION,
            Group.DECREE,
            Group.CIRCULAR,
            Group.INSTRUCTION);

    record Article(String number, String chapter, @Nullable Integer page, String text) {}

    record Decision(String label, @Nullable Integer page, String text) {}

    record Annex(String label, @Nullable Integer page) {}

    record PageEntry(int page, String origin, double confidence) {}

    record Part(
            @Nullable Integer page,
            String form,
            @Nullable String number,
            @Nullable Integer year,
            @Nullable String title,
            @Nullable String issuer,
            String status,
            @Nullable String enactedOn) {}

    static ReadDocument of(Document document) {
        var main = document.main();
        var identity = main.identity();
        var structure = main.structure();
        return new ReadDocument(
                "telaah-document/1",
                document.file(),
                document.sha256(),
                identity.form(),
                identity.number(),
                identity.year(),
                identity.title(),
                identity.issuer(),
                identity.institution(),
                status(identity),
                text(identity.date()),
                text(identity.promulgatedOn()),
                identity.place(),
                identity.signatory(),
                document.pages(),
                structure.chapters(),
                structure.lastArticle(),
                structure.articles().stream()
                        .map(article ->
                                new Article(article.number(), article.chapter(), page(article.page()), article.text()))
                        .toList(),
                structure.decisions().stream()
                        .map(decision -> new Decision(decision.label(), page(decision.page()), decision.text()))
                        .toList(),
                structure.annexes().stream()
                        .map(annex -> new Annex(annex.label(), page(annex.page())))
                        .toList(),
                structure.hasElucidation(),
                main.revokes().stream().map(Segment.Citation::text).toList(),
                main.amends().stream().map(amendment -> amendment.base().text()).toList(),
                document.pageTexts().stream()
                        .map(page -> new PageEntry(page.page(), lower(page.origin()), page.confidence()))
                        .toList(),
                lower(document.state()),
                document.notes().stream()
                        .map(note -> new Result.NoteEntry(note.code(), note.message(), page(note.page())))
                        .toList(),
                document.segments().stream().skip(1).map(ReadDocument::part).toList());
    }

    private static Part part(Segment segment) {
        var identity = segment.identity();
        return new Part(
                page(segment.firstPage()),
                identity.form(),
                identity.number(),
                identity.year(),
                identity.title(),
                identity.issuer(),
                status(identity),
                text(identity.date()));
    }

    /** What the document shows by itself; whether it is repealed or foreign only an assessment can tell. */
    private static String status(Identity identity) {
        if (!REGULATORY.contains(identity.group())) {
            return "not-a-regulation";
        }
        if (identity.rank() == Identity.Rank.NATIONAL) {
            return "national";
        }
        if (!identity.draftMarks().isEmpty()) {
            return "draft";
        }
        return identity.signed() ? "in-force" : "unsigned";
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Integer page(int page) {
        return page == 0 ? null : page;
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
