package id.telaah.reporting;

import id.telaah.reading.Document;
import id.telaah.reading.Passage;
import id.telaah.reading.Segment;
import id.telaah.reading.Structure;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Shows one document as it was read, for a person. */
final class DocumentReport {
    private final Document document;
    private final Sentences sentences;

    DocumentReport(Document document, Sentences sentences) {
        this.document = document;
        this.sentences = sentences;
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
}
