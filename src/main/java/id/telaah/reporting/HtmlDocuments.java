package id.telaah.reporting;

import id.telaah.reporting.HtmlView.DocumentView;
import id.telaah.reporting.Result.DocumentEntry;
import id.telaah.reporting.Result.NoteEntry;
import id.telaah.reporting.Result.PartEntry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the HTML report shows of the documents: one row per document, several for a merged file. */
final class HtmlDocuments {
    private final Sentences sentences;

    HtmlDocuments(Sentences sentences) {
        this.sentences = sentences;
    }

    List<DocumentView> views(List<DocumentEntry> documents) {
        return documents.stream().flatMap(this::rows).toList();
    }

    private Stream<DocumentView> rows(DocumentEntry document) {
        var notes = document.notes().stream().map(this::note).toList();
        if (document.parts() == null) {
            return Stream.of(row(
                    document,
                    name(document.form(), document.number(), document.year(), document.title()),
                    document.enactedOn(),
                    document.status(),
                    notes));
        }
        var first = document.parts().get(0);
        return document.parts().stream()
                .map(part ->
                        row(document, name(part), part.enactedOn(), part.status(), part == first ? notes : List.of()));
    }

    private DocumentView row(
            DocumentEntry document, String name, @Nullable String date, String status, List<String> notes) {
        return new DocumentView(
                document.file(),
                name,
                date,
                status,
                sentences.say("status." + status),
                document.pages(),
                sentences.say("reading." + document.reading()),
                notes);
    }

    private String name(PartEntry part) {
        var name = name(part.form(), part.number(), part.year(), part.title());
        return part.page() == null
                ? name
                : sentences.say(
                        "html.part", Map.of("name", name, "page", part.page().toString()));
    }

    private String name(String form, @Nullable String number, @Nullable Integer year, @Nullable String title) {
        return sentences.say(
                "document.plain",
                Map.of(
                        "form", Texts.formName(form),
                        "number", Objects.requireNonNullElse(number, ""),
                        "year", year == null ? "" : year.toString(),
                        "title", Objects.requireNonNullElse(title, "")));
    }

    private String note(NoteEntry note) {
        return note.page() == null
                ? note.message()
                : sentences.say("html.pageNote", Map.of("page", note.page().toString(), "message", note.message()));
    }
}
