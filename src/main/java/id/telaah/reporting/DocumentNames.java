package id.telaah.reporting;

import id.telaah.evidence.Place;
import id.telaah.reading.Document;
import id.telaah.reading.Identity;
import id.telaah.reading.Segment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names the document behind a place: form, number, year, title and file. */
final class DocumentNames {
    private final Map<String, Document> documents;
    private final Sentences sentences;

    DocumentNames(List<Document> documents, Sentences sentences) {
        this.documents = documents.stream()
                .collect(Collectors.toMap(Document::file, Function.identity(), (first, second) -> first, TreeMap::new));
        this.sentences = sentences;
    }

    String of(Place place) {
        var document = documents.get(place.file());
        return document == null
                ? place.file()
                : name(segment(document, place.page()).identity(), place.file());
    }

    /** The last document of the file that starts on or before the page. */
    private static Segment segment(Document document, @Nullable Integer page) {
        return page == null
                ? document.main()
                : document.segments().stream()
                        .filter(segment -> segment.firstPage() <= page)
                        .reduce((first, second) -> second)
                        .orElse(document.main());
    }

    private String name(Identity identity, String file) {
        return sentences.say(
                "document.name",
                Map.of(
                        "form", Texts.formName(identity.form()),
                        "number", Objects.requireNonNullElse(identity.number(), ""),
                        "year", identity.year() == null ? "" : identity.year().toString(),
                        "title", Objects.requireNonNullElse(identity.title(), ""),
                        "file", file));
    }
}
