package id.telaah.kb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Turns a folder into a knowledge base, or into the list of everything that is wrong with it. */
final class KnowledgeBaseLoader {
    private final KnowledgeFolder folder;
    private final Faults faults = new Faults();
    private final SchemaCheck schemas;

    KnowledgeBaseLoader(Path folder) {
        this.folder = KnowledgeFolder.read(folder);
        this.schemas = new SchemaCheck(this.folder, faults);
    }

    KnowledgeBase load() {
        var top = file("kb.yaml", "kb");
        var catalogues = new CatalogueReader(faults);
        var vocabulary = file("vocabulary.yaml", "vocabulary")
                .map(file -> new VocabularyReader(file, faults).read())
                .orElse(new Vocabulary(Map.of(), Map.of(), Set.of(), Map.of()));
        var forms = file("forms.yaml", "forms").map(catalogues::forms).orElse(List.of());
        var register = file("legal-register.yaml", "legal-register")
                .map(catalogues::register)
                .orElse(List.of());
        file("glossary.yaml", "glossary");
        var instruments = new ArrayList<Instrument>();
        for (var id : top.map(file -> Json.texts(file.root(), "instruments")).orElse(List.of())) {
            instrument(id, kinds(top), vocabulary, register).ifPresent(instruments::add);
        }
        if (!faults.isEmpty()) {
            throw new KnowledgeBaseException(faults.list());
        }
        var version = top.map(file -> Json.text(file.root(), "version")).orElse("");
        return new KnowledgeBase(version, folder.digest(), instruments, vocabulary, forms, register);
    }

    private static Map<String, Boolean> kinds(Optional<YamlFile> top) {
        var kinds = new HashMap<String, Boolean>();
        Function<JsonNode, Boolean> needsWords = kind -> kind.path("look_for").asBoolean(false);
        top.ifPresent(file -> kinds.putAll(Json.map(file.root(), "kinds", needsWords)));
        return kinds;
    }

    private Optional<Instrument> instrument(
            String id, Map<String, Boolean> kinds, Vocabulary vocabulary, List<LegalInstrument> register) {
        return file(id + "/instrument.yaml", "instrument").map(file -> {
            var reader = new InstrumentReader(file, faults);
            var terms = reader.terms(kinds, register);
            var expressions = new ExpressionReader(vocabulary.signs().keySet(), vocabulary.stopWords(), faults);
            var names = indicatorFiles(id);
            var indicators = names.stream()
                    .flatMap(name -> file(name, "indicator").stream())
                    .map(indicator -> new IndicatorReader(indicator, terms, expressions, faults).read())
                    .toList();
            return reader.read(indicators, published(id), terms, indicators.size() == names.size());
        });
    }

    /** An instrument may be too young for published results. */
    private Optional<YamlFile> published(String instrument) {
        var name = instrument + "/published.yaml";
        return folder.files().containsKey(name) ? file(name, "published") : Optional.empty();
    }

    private List<String> indicatorFiles(String instrument) {
        return folder.files().keySet().stream()
                .filter(name -> name.matches(instrument + "/I[0-9][^/]*\\.yaml"))
                .toList();
    }

    /** A file that can be parsed and fits its schema; otherwise its faults are noted. */
    private Optional<YamlFile> file(String name, String schema) {
        var content = folder.files().get(name);
        if (content == null) {
            faults.add(
                    name,
                    "",
                    "the file is missing. Maybe the folder is not a knowledge base, or the name is misspelled.");
            return Optional.empty();
        }
        return YamlParser.parse(name, content, faults).filter(file -> schemas.fits(file, schema));
    }
}
