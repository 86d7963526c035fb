package id.telaah.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What people established about a real document. */
public record CorpusFacts(Path corpus, JsonNode entry) {
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("perbup", "peraturan-bupati"),
            Map.entry("perwali", "peraturan-wali-kota"),
            Map.entry("pergub", "peraturan-gubernur"),
            Map.entry("perda", "peraturan-daerah"),
            Map.entry("permen", "peraturan-menteri"),
            Map.entry("peraturan_lembaga", "peraturan-lembaga"),
            Map.entry("keputusan", "keputusan"),
            Map.entry("surat_edaran", "surat-edaran"),
            Map.entry("instruksi", "instruksi"),
            Map.entry("uu", "undang-undang"),
            Map.entry("pp", "peraturan-pemerintah"),
            Map.entry("perpres", "peraturan-presiden"));

    public static List<CorpusFacts> in(Path corpus) {
        return new YAMLMapper()
                .readTree(corpus.resolve("manifest.yaml"))
                .path("documents")
                .valueStream()
                .map(entry -> new CorpusFacts(corpus, entry))
                .toList();
    }

    public Path file() {
        return corpus.resolve(entry.path("file").asString());
    }

    /** {@code native}, {@code ocr} for a text layer that recognition made, {@code none} for pictures. */
    String origin() {
        var origin =
                entry.path("text_origin").asString(entry.path("has_text_layer").asBoolean() ? "native" : "none");
        return origin.equals("stamp") ? "none" : origin;
    }

    /** The form of a document that opens with a title block; empty for evidence. */
    Optional<String> form() {
        return Optional.ofNullable(FORMS.get(entry.path("kind").asString()));
    }

    /** A fact about the whole document, such as {@code number}. */
    JsonNode fact(String name) {
        return entry.path(name);
    }

    /** A fact read from the text, such as {@code enacted}; missing when nobody established it. */
    JsonNode gold(String name) {
        return entry.path("gold").path(name);
    }

    /** The articles by number as others took them apart; empty where nobody did. */
    Map<String, String> articles() {
        var articles = new LinkedHashMap<String, String>();
        var name = gold("structure_gold").asString("");
        if (name.contains("bayu")) {
            try {
                var root = new JsonMapper().readTree(Files.readString(corpus.resolve(name)));
                var content = (root.isArray() ? root.get(0) : root).path("content");
                content.path("articles")
                        .properties()
                        .forEach(article -> articles.put(
                                article.getValue().path("article_number").asString(article.getKey()),
                                article.getValue().path("text").asString("")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return articles;
    }
}
