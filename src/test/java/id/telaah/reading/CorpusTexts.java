package id.telaah.reading;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.telaah.extraction.Block;
import id.telaah.extraction.ExtractedDocument;
import id.telaah.extraction.Extraction;
import id.telaah.extraction.ExtractionOptions;
import id.telaah.intake.StoredDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The texts of real files. Recognition takes minutes, so texts are kept until the code of extraction changes: a change in
 * reading is then measured in seconds.
 */
public final class CorpusTexts implements AutoCloseable {
    private static final Path CODE = Path.of("src", "main", "java", "id", "telaah", "extraction");
    private static final Path KEPT = Path.of("target", "corpus-texts");
    private static final ObjectMapper JSON =
            JsonMapper.builder().addMixIn(Block.class, AnyBlock.class).build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(Block.Line.class), @JsonSubTypes.Type(Block.Row.class)})
    private interface AnyBlock {}

    private final Extraction extraction = new Extraction(ExtractionOptions.DEFAULT);
    private final Path folder;

    public CorpusTexts() throws IOException {
        folder = Files.createDirectories(KEPT.resolve(digest(CODE)));
    }

    public static StoredDocument stored(Path file) throws IOException {
        return new StoredDocument(file.getFileName().toString(), file, "0", Files.size(file), Optional.empty());
    }

    public ExtractedDocument of(Path file) throws IOException {
        var kept = folder.resolve(file.getFileName() + ".json");
        if (!Files.exists(kept)) {
            Files.writeString(kept, JSON.writeValueAsString(extraction.extract(stored(file))));
        }
        return JSON.readValue(Files.readString(kept), ExtractedDocument.class);
    }

    private static String digest(Path code) throws IOException {
        try (var files = Files.list(code)) {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files.sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() {
        extraction.close();
    }
}
