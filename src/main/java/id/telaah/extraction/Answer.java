package id.telaah.extraction;

import id.telaah.extraction.ExtractedDocument.Note;
import id.telaah.extraction.XhtmlReader.RawPage;
import id.telaah.intake.StoredDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.pipes.PipesResult;

/** What a fork answered about one file: its pages as far as it came, and why it came no further. */
final class Answer {
    private static final int FEW = 200;

    private final PipesResult result;
    private final List<Metadata> parts;
    private final String mediaType;
    private final List<RawPage> pages = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    Answer(StoredDocument document, PipesResult result) {
        this.result = result;
        var data = result.getEmitData();
        this.parts = data == null ? List.of() : data.getMetadataList();
        this.mediaType = mediaType(main());
        readPages();
        MediaTypes.mismatch(document.file(), mediaType).ifPresent(actual -> notes.add(Remarks.wrongExtension(actual)));
        for (var remark : main().getValues(Markup.REMARK)) {
            var split = remark.split("\\|");
            notes.add(Remarks.note(split[0], Integer.parseInt(split[1])));
        }
        Remarks.failure(result, main(), mediaType).ifPresent(notes::add);
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether its pages are pictures for everybody; a picture inside an office document is no page of it. */
    boolean hasPlaces() {
        return mediaType.equals("application/pdf") || mediaType.startsWith("image/");
    }

    List<RawPage> pages() {
        return pages;
    }

    List<Note> notes() {
        return notes;
    }

    /** What is to be said of the signatures of the file itself. */
    List<Note> signatures() {
        return Stream.of(main().getValues(Markup.SIGNATURE))
                .map(text -> PdfSignature.parse(text).note())
                .toList();
    }

    boolean failed() {
        return Remarks.failure(result, main(), mediaType).isPresent();
    }

    Map<String, String> properties() {
        var properties = new TreeMap<String, String>();
        for (var name : main().names()) {
            if (name.startsWith(Markup.PROPERTY)) {
                properties.put(name.substring(Markup.PROPERTY.length()), main().get(name));
            }
        }
        return properties;
    }

    private Metadata main() {
        return parts.isEmpty() ? new Metadata() : parts.get(0);
    }

    /** Documents inside the document follow its own text; its pictures count only when it has hardly any text. */
    private void readPages() {
        parts.stream()
                .filter(part -> part == main() || !mediaType(part).startsWith("image/"))
                .forEach(this::readPages);
        if (letters() < FEW && pages.stream().allMatch(page -> page.picture().isEmpty())) {
            parts.stream()
                    .filter(part -> part != main() && mediaType(part).startsWith("image/"))
                    .forEach(this::readPages);
        }
    }

    private void readPages(Metadata part) {
        var xhtml = part.get(TikaCoreProperties.TIKA_CONTENT);
        if (xhtml != null && !xhtml.isBlank()) {
            pages.addAll(XhtmlReader.read(xhtml));
        }
    }

    private int letters() {
        return pages.stream()
                .flatMap(page -> page.blocks().stream())
                .mapToInt(block -> PageVerdict.letters(block.toString()))
                .sum();
    }

    private static String mediaType(Metadata part) {
        var type = part.get(Metadata.CONTENT_TYPE);
        return type == null
                ? "application/octet-stream"
                : type.replaceAll(";.*", "").strip();
    }
}
