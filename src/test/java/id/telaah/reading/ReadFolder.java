package id.telaah.reading;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.telaah.extraction.Block;
import id.telaah.extraction.ExtractedDocument;
import id.telaah.extraction.Extraction;
import id.telaah.extraction.ExtractionOptions;
import id.telaah.intake.StoredDocument;
import id.telaah.kb.KnowledgeBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads all files of a folder and writes what reading made of them; arguments: folder, cache folder, output folder. */
final class ReadFolder {
    private static final ObjectMapper JSON =
            JsonMapper.builder().addMixIn(Block.class, AnyBlock.class).build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(Block.Line.class), @JsonSubTypes.Type(Block.Row.class)})
    private interface AnyBlock {}

    private ReadFolder() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path cache = Files.createDirectories(Path.of(arguments[1]));
        Path out = Files.createDirectories(Path.of(arguments[2]));
        Reading reading = new Reading(KnowledgeBase.load(Path.of("kb")).forms());
        try (Extraction extraction = new Extraction(ExtractionOptions.DEFAULT);
                var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                one(file, cache, out, reading, extraction);
            }
        }
    }

    private static void one(Path file, Path cache, Path out, Reading reading, Extraction extraction)
            throws IOException {
        String name = file.getFileName().toString();
        var stored = new StoredDocument(name, file, "0", Files.size(file), Optional.empty());
        Path kept = cache.resolve(name + ".json");
        if (!Files.exists(kept)) {
            Files.writeString(kept, JSON.writeValueAsString(extraction.extract(stored)));
        }
        ExtractedDocument text = JSON.readValue(Files.readString(kept), ExtractedDocument.class);
        Document document = reading.read(stored, text);
        Files.writeString(
                out.resolve(name.replaceFirst("\\.[^.]+$", "") + ".json"),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json(document)));
    }

    private static Map<String, Object> json(Document document) {
        Segment main = document.main();
        Identity identity = main.identity();
        Structure structure = main.structure();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", document.file());
        json.put("form", identity.form());
        json.put("number", identity.number());
        json.put("year", identity.year());
        json.put("title", identity.title());
        json.put("issuer", identity.issuer());
        json.put("institution", identity.institution());
        json.put("enactedOn", identity.date() == null ? null : identity.date().toString());
        json.put("place", identity.place());
        json.put("signatory", identity.signatory());
        json.put("chapters", structure.chapters());
        json.put("lastArticle", structure.lastArticle());
        json.put("articles", structure.articles());
        json.put("decisions", structure.decisions());
        json.put("annexes", structure.annexes());
        json.put("hasElucidation", structure.hasElucidation());
        json.put("revokes", main.revokes().stream().map(Segment.Citation::text).toList());
        json.put("amends", main.amends());
        json.put("draftMarks", identity.draftMarks());
        json.put("signed", identity.signed());
        json.put("rank", identity.rank().name());
        json.put("segments", document.segments());
        return json;
    }
}
