package id.telaah.search;

import co.elastic.clients.elasticsearch._types.SearchType;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.SourceConfig;
import id.telaah.kb.Expression;
import id.telaah.reading.Document;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One index of Elasticsearch. It finds candidates by their roots; {@link TextAnalysis} has the last word on each. Scores are
 * those of the embedded engine times a constant.
 */
final class ElasticPassageIndex implements PassageIndex {
    private static final SourceConfig TO_VERIFY = fields(PassageFields.ID, PassageFields.ROOTS);
    private static final SourceConfig TO_NAME = fields(PassageFields.ID);
    private static final SourceConfig TO_SHOW =
            fields(PassageFields.FILE, PassageFields.PAGE, PassageFields.LOCATOR, PassageFields.VERBATIM);

    private final VocabularyAnalysis analysis;
    private final ElasticConnection connection;
    private final String name;
    private final boolean readable;
    private final ElasticWriter writer;

    /**
     * @param name of the index or its alias
     * @param readable true to keep the texts; then what no reader sees is left out
     */
    ElasticPassageIndex(VocabularyAnalysis analysis, ElasticConnection connection, String name, boolean readable) {
        this.analysis = analysis;
        this.connection = connection;
        this.name = name;
        this.readable = readable;
        this.writer = new ElasticWriter(connection, name);
    }

    /** What comes back of a passage, as far as it was asked for. */
    record Found(
            @Nullable String id,
            @Nullable String roots,
            @Nullable String file,
            @Nullable Integer page,
            @Nullable String locator,
            @Nullable String verbatim) {

        String name() {
            return Objects.requireNonNull(id);
        }

        Text text() {
            return new Text(
                    Objects.requireNonNull(file),
                    page,
                    Objects.requireNonNull(locator),
                    Objects.requireNonNull(verbatim));
        }
    }

    @Override
    public void add(String dossier, Document document) {
        writer.replace(
                PassageFields.owner(dossier, document.file()), PassageFields.of(analysis, dossier, document, readable));
    }

    @Override
    public void remove(String dossier, String file) {
        writer.replace(PassageFields.owner(dossier, file), List.of());
    }

    @Override
    public void refresh() {
        writer.refresh();
    }

    @Override
    public List<String> find(String dossier, Expression expression) {
        CompiledExpressions compiled = analysis.compiled(expression);
        Query candidates = ElasticDialect.inside(dossier, Candidates.of(compiled, new ElasticDialect()));
        Set<String> ids = new TreeSet<>();
        new ElasticPages(connection, name).each(candidates, TO_VERIFY, Found.class, hit -> {
            Found passage = Objects.requireNonNull(hit.source());
            String roots = Objects.requireNonNull(passage.roots());
            if (!compiled.match(PassageFields.tokens(roots)).isEmpty()) {
                ids.add(passage.name());
            }
        });
        return List.copyOf(ids);
    }

    @Override
    public List<Hit> search(String dossier, String words, int limit) {
        List<String> roots = analysis.roots(words);
        if (roots.isEmpty() || limit < 1) {
            return List.of();
        }
        Query ranked = ElasticDialect.ranked(ElasticDialect.inside(dossier), roots);
        return best(ranked, TO_NAME, 0, limit).hits().hits().stream()
                .map(hit -> new Hit(
                        Objects.requireNonNull(hit.source()).name(), Objects.requireNonNullElse(hit.score(), 0.0)))
                .toList();
    }

    @Override
    public List<Text> search(Reach reach, String words, int from, int limit) {
        List<String> roots = analysis.roots(words);
        if (roots.isEmpty() || limit < 1 || reach.isNothing()) {
            return List.of();
        }
        Query ranked = ElasticDialect.ranked(ElasticDialect.within(reach), roots);
        return best(ranked, TO_SHOW, from, limit).hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source()).text())
                .toList();
    }

    /** Ranks count over all shards, so that how an index is spread changes nothing. */
    private SearchResponse<Found> best(Query query, SourceConfig source, int from, int limit) {
        SearchRequest best = SearchRequest.of(search -> search.index(name)
                .searchType(SearchType.DfsQueryThenFetch)
                .allowPartialSearchResults(false)
                .query(query)
                .source(source)
                .from(from)
                .size(limit)
                .trackScores(true)
                .trackTotalHits(total -> total.enabled(false))
                .sort(sort -> sort.score(score -> score.order(SortOrder.Desc)))
                .sort(sort -> sort.field(field -> field.field(PassageFields.ID).order(SortOrder.Asc))));
        return connection.ask(client -> client.search(best, Found.class));
    }

    private static SourceConfig fields(String... fields) {
        return SourceConfig.of(source -> source.filter(filter -> filter.includes(List.of(fields))));
    }

    /** Gives back nothing: the connection belongs to whoever opened it. What was not refreshed is forgotten. */
    @Override
    public void close() {
        writer.forget();
    }
}
