package id.telaah.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Queries of Elasticsearch. Words were analysed before; it only compares roots. */
final class ElasticDialect implements Dialect<Query> {
    /** Elasticsearch's own limit, in one clause. */
    static final int MOST_TERMS = 65_536;

    @Override
    public Query root(String root) {
        return term(PassageFields.WORDS, root);
    }

    @Override
    public Query any(List<Query> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : Query.of(q -> q.bool(b -> b.should(parts).minimumShouldMatch("1")));
    }

    @Override
    public Query all(List<Query> parts) {
        return parts.size() == 1 ? parts.get(0) : Query.of(q -> q.bool(b -> b.filter(parts)));
    }

    @Override
    public Query everything() {
        return Query.of(q -> q.matchAll(all -> all));
    }

    @Override
    public Query nothing() {
        return Query.of(q -> q.matchNone(none -> none));
    }

    /** The filter that keeps dossiers apart stands in every query. */
    static Query inside(String dossier, Query query) {
        return Query.of(q -> q.bool(b -> b.filter(term(PassageFields.DOSSIER, dossier), query)));
    }

    /** Passages with any of the roots, ranked, as far as the filter lets them through. */
    static Query ranked(Query filter, List<String> roots) {
        return Query.of(q -> q.bool(b -> b.filter(filter)
                .must(m -> m.match(match -> match.field(PassageFields.TEXT).query(String.join(" ", roots))))));
    }

    static Query inside(String dossier) {
        return term(PassageFields.DOSSIER, dossier);
    }

    /** Passages of certain files, by dossier. */
    static Query owned(Map<String, Set<String>> allowed) {
        return owned(allowed.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(file -> PassageFields.owner(entry.getKey(), file)))
                .toList());
    }

    static Query owned(Collection<String> owners) {
        List<FieldValue> values = owners.stream().map(FieldValue::of).toList();
        List<Query> chunks = IntStream.iterate(0, at -> at < values.size(), at -> at + MOST_TERMS)
                .mapToObj(at -> values.subList(at, Math.min(at + MOST_TERMS, values.size())))
                .map(ElasticDialect::terms)
                .toList();
        return chunks.isEmpty() ? new ElasticDialect().nothing() : new ElasticDialect().any(chunks);
    }

    private static Query terms(List<FieldValue> owners) {
        return Query.of(q -> q.terms(t -> t.field(PassageFields.OWNER).terms(values -> values.value(owners))));
    }

    private static Query term(String field, String value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }
}
