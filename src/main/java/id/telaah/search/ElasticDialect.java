package id.telaah.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import id.telaah.search.PassageIndex.Reach;
import java.util.Collection;
import java.util.List;
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

    static Query within(Reach reach) {
        Query found = reach.everything()
                ? new ElasticDialect().everything()
                : new ElasticDialect()
                        .any(List.of(
                                terms(PassageFields.DOSSIER, reach.dossiers()),
                                owned(PassageFields.owners(reach.files()))));
        return Query.of(q -> q.bool(b -> b.filter(found).mustNot(owned(PassageFields.owners(reach.hidden())))));
    }

    static Query owned(Collection<String> owners) {
        return terms(PassageFields.OWNER, owners);
    }

    private static Query terms(String field, Collection<String> wanted) {
        List<FieldValue> values = wanted.stream().map(FieldValue::of).toList();
        List<Query> chunks = IntStream.iterate(0, at -> at < values.size(), at -> at + MOST_TERMS)
                .mapToObj(at -> values.subList(at, Math.min(at + MOST_TERMS, values.size())))
                .map(chunk -> chunk(field, chunk))
                .toList();
        return chunks.isEmpty() ? new ElasticDialect().nothing() : new ElasticDialect().any(chunks);
    }

    private static Query chunk(String field, List<FieldValue> wanted) {
        return Query.of(q -> q.terms(t -> t.field(field).terms(values -> values.value(wanted))));
    }

    private static Query term(String field, String value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }
}
