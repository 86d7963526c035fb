package id.telaah.reporting;

import id.telaah.kb.DocumentForm.Group;
import id.telaah.reading.Document;
import id.telaah.reading.Identity;
import id.telaah.reading.Passage;
import id.telaah.reading.Segment;
import id.telaah.reading.Structure;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows one document as it was read. */
final class DocumentReport {
    private static final Set<Group> REGULATORY = Set.of(
            Group.LAW,
            Group.NATIONAL_REGULATION,
            Group.REGULATION,
            Group.UNIT_REGULATION,
            Group.DECREE,
            Group.CIRCULAR,
            Group.INSTRUCTION);

    private final Document document;
    private final Sentences sentences;

    DocumentReport(Document document, Sentences sentences) {
        this.document = document;
        this.sentences = sentences;
    }

    /** The form {@code telaah-document/1}; the first document speaks for the file, {@code parts} holds any others. */
    record Read(
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
            List<Part> parts) {}

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

    static Read json(Document document) {
        var main = document.main();
        var identity = main.identity();
        var structure = main.structure();
        return new Read(
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
                document.segments().stream().skip(1).map(DocumentReport::part).toList());
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

    String text() {
        var text = new StringBuilder();
        for (var segment : document.segments()) {
            Integer page = null;
            for (var passage : segment.passages()) {
                if (passage.page() != null && !Objects.equals(page, passage.page())) {
                    page = passage.page();
                    text.append(sentences.say("document.page", Map.of("page", page.toString())))
                            .append('\n');
                }
                text.append(passage.text()).append('\n');
            }
        }
        return text.toString();
    }

    String outline() {
        var text = new StringBuilder();
        text.append(document.file()).append('\n');
        for (var segment : document.segments()) {
            outline(text, segment);
        }
        document.notes()
                .forEach(note -> text.append("  ! ").append(note.message()).append('\n'));
        return text.toString();
    }

    private void outline(StringBuilder text, Segment segment) {
        var identity = segment.identity();
        text.append("  ")
                .append(sentences.say(
                        "document.outline",
                        Map.of(
                                "form", Texts.formName(identity.form()),
                                "number", Objects.requireNonNullElse(identity.number(), ""),
                                "year",
                                        identity.year() == null
                                                ? ""
                                                : identity.year().toString(),
                                "title", Objects.requireNonNullElse(identity.title(), ""),
                                "issuer", Objects.requireNonNullElse(identity.issuer(), ""))))
                .append('\n');
        structure(text, segment.structure());
        if (segment.structure().articles().isEmpty()) {
            segment.passages().stream()
                    .flatMap(passage -> headings(passage))
                    .distinct()
                    .forEach(heading -> text.append("    ").append(heading).append('\n'));
        }
    }

    private static Stream<String> headings(Passage passage) {
        return passage.headings().isEmpty() ? Stream.empty() : Stream.of(String.join(" › ", passage.headings()));
    }

    private static void structure(StringBuilder text, Structure structure) {
        var chapter = "";
        for (var article : structure.articles()) {
            if (!article.chapter().equals(chapter)) {
                chapter = article.chapter();
                text.append("    BAB ").append(chapter).append('\n');
            }
            entry(text, 6, "Pasal " + article.number(), article.page(), article.text());
        }
        structure.decisions().forEach(decision -> entry(text, 4, decision.label(), decision.page(), decision.text()));
        structure.annexes().forEach(annex -> entry(text, 4, annex.label(), annex.page(), ""));
    }

    private static void entry(StringBuilder text, int indent, String label, int page, String content) {
        text.append(" ".repeat(indent)).append(label);
        if (page > 0) {
            text.append(" (hlm. ").append(page).append(')');
        }
        if (!content.isBlank()) {
            text.append("  ").append(Texts.shortened(content, 80));
        }
        text.append('\n');
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
