package id.telaah.search;

import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.mapping.DynamicMapping;
import co.elastic.clients.elasticsearch._types.mapping.IndexOptions;
import co.elastic.clients.elasticsearch._types.mapping.Property;
import co.elastic.clients.elasticsearch._types.mapping.TypeMapping;
import co.elastic.clients.elasticsearch.indices.IndexSettings;
import co.elastic.clients.elasticsearch.indices.IndexState;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import id.telaah.search.PassageIndex.Reach;
import id.telaah.search.PassageIndexes.Unavailable.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Generations as indexes of Elasticsearch; an alias points to the one that is served. */
final class ElasticIndexes implements PassageIndexes {
    private static final Property EXACT = Property.of(field -> field.keyword(keyword -> keyword.docValues(false)));
    private static final Property SORTED = Property.of(field -> field.keyword(keyword -> keyword));
    private static final Property KEPT =
            Property.of(field -> field.keyword(keyword -> keyword.index(false).docValues(false)));
    private static final Property NUMBER =
            Property.of(field -> field.integer(number -> number.index(false).docValues(false)));
    private static final Map<String, Property> FIELDS = Map.of(
            PassageFields.ID, SORTED,
            PassageFields.DOSSIER, EXACT,
            PassageFields.OWNER, EXACT,
            PassageFields.TEXT, roots(IndexOptions.Freqs, true),
            PassageFields.WORDS, roots(IndexOptions.Docs, false),
            PassageFields.ROOTS, KEPT,
            PassageFields.FILE, KEPT,
            PassageFields.PAGE, NUMBER,
            PassageFields.LOCATOR, KEPT,
            PassageFields.VERBATIM, KEPT);

    private final VocabularyAnalysis analysis;
    private final Elasticsearch settings;
    private final ElasticConnection connection;

    /** Begins the names of all generations. */
    private final String family;

    /** Begins the names of those that this program can use. */
    private final String kind;

    private final String alias;

    ElasticIndexes(
            VocabularyAnalysis analysis, String vocabulary, Elasticsearch settings, ElasticConnection connection) {
        this.analysis = analysis;
        this.settings = settings;
        this.connection = connection;
        this.family = settings.indexPrefix() + "-passages-";
        this.kind = family + "f" + PassageFields.FORMAT + "-" + vocabulary + "-";
        this.alias = settings.indexPrefix() + "-search-f" + PassageFields.FORMAT;
    }

    /** Roots joined by blanks: the built-in analyzer parts them and does nothing else. */
    private static Property roots(IndexOptions options, boolean ranked) {
        return Property.of(field -> field.text(
                text -> text.analyzer("whitespace").indexOptions(options).norms(ranked)));
    }

    @Override
    public List<Generation> generations() {
        return states().entrySet().stream()
                .map(state -> new Generation(
                        state.getKey(),
                        state.getKey().startsWith(kind),
                        state.getValue().aliases().containsKey(alias)))
                .toList();
    }

    private Map<String, IndexState> states() {
        return new TreeMap<>(connection
                .ask(client ->
                        client.indices().get(get -> get.index(family + "*").allowNoIndices(true)))
                .result());
    }

    @Override
    public Generation create() {
        String name = kind + UUID.randomUUID().toString().substring(0, 8);
        connection.ask(client -> client.indices()
                .putIndexTemplate(put -> put.name(settings.indexPrefix() + "-passages")
                        .indexPatterns(family + "*")
                        .allowAutoCreate(false)
                        .template(template -> template.mappings(mapping()).settings(this::sized))));
        connection.ask(client -> client.indices().create(create -> create.index(name)));
        return new Generation(name, true, false);
    }

    private static TypeMapping mapping() {
        return TypeMapping.of(mapping -> mapping.dynamic(DynamicMapping.Strict).properties(new HashMap<>(FIELDS)));
    }

    /** Changes are shown when a writer asks for it, not by time. */
    private IndexSettings.Builder sized(IndexSettings.Builder index) {
        return index.numberOfShards(Integer.toString(settings.shards()))
                .numberOfReplicas(Integer.toString(settings.replicas()))
                .refreshInterval(Time.of(time -> time.time("-1")));
    }

    @Override
    public void serve(String generation) {
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of(action -> action.add(add -> add.index(generation).alias(alias))));
        states().keySet().stream()
                .filter(name -> !name.equals(generation))
                .forEach(name -> actions.add(Action.of(action -> action.removeIndex(gone -> gone.index(name)))));
        connection.ask(client -> client.indices().updateAliases(update -> update.actions(actions)));
    }

    @Override
    public void drop(String generation) {
        connection.ask(
                client -> client.indices().delete(gone -> gone.index(generation).ignoreUnavailable(true)));
    }

    @Override
    public PassageIndex open(String generation) {
        return new ElasticPassageIndex(analysis, connection, generation, true);
    }

    @Override
    public List<PassageIndex.Text> search(Reach reach, String words, int from, int limit) {
        try {
            return once(reach, words, from, limit);
        } catch (Damaged swapped) {
            return once(reach, words, from, limit);
        } catch (Unavailable swapped) {
            if (swapped.reason() != Reason.FAILED && swapped.reason() != Reason.BLOCKED) {
                throw swapped;
            }
            return once(reach, words, from, limit);
        }
    }

    /** Asks the one that is served; it fails when that one is removed meanwhile. */
    private List<PassageIndex.Text> once(Reach reach, String words, int from, int limit) {
        try (PassageIndex served = open(alias)) {
            return served.search(reach, words, from, limit);
        }
    }

    @Override
    public void check() {
        if (!connection
                .ask(client -> client.indices().existsAlias(exists -> exists.name(alias)))
                .value()) {
            throw new Unavailable(Reason.NOT_READY, "No index is served yet", null);
        }
    }

    @Override
    public void close() {
        connection.close();
    }
}
