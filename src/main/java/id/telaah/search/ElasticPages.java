package id.telaah.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SourceConfig;
import id.telaah.search.PassageIndexes.Damaged;
import id.telaah.search.PassageIndexes.Unavailable;
import java.util.List;
import java.util.function.Consumer;

/** All hits of a query, however many, page after page on one state of the index. */
final class ElasticPages {
    private static final int PAGE = 1000;
    private static final Time KEEP = Time.of(time -> time.time("1m"));

    private final ElasticConnection connection;
    private final String index;

    ElasticPages(ElasticConnection connection, String index) {
        this.connection = connection;
        this.index = index;
    }

    /**
     * Hands over every hit, in no order.
     *
     * @param source which fields come along
     */
    <T> void each(Query query, SourceConfig source, Class<T> type, Consumer<Hit<T>> consumer) {
        String state = connection
                .ask(client -> client.openPointInTime(open -> open.index(index).keepAlive(KEEP)))
                .id();
        try {
            List<FieldValue> after = List.of();
            List<Hit<T>> hits;
            do {
                SearchRequest page = page(query, source, state, after);
                hits = connection
                        .ask(client -> client.search(page, type))
                        .hits()
                        .hits();
                hits.forEach(consumer);
                after = hits.isEmpty() ? after : hits.get(hits.size() - 1).sort();
            } while (hits.size() == PAGE);
        } finally {
            close(state);
        }
    }

    private static SearchRequest page(Query query, SourceConfig source, String state, List<FieldValue> after) {
        return SearchRequest.of(search -> {
            search.pit(pit -> pit.id(state).keepAlive(KEEP))
                    .query(query)
                    .source(source)
                    .size(PAGE)
                    .trackTotalHits(total -> total.enabled(false))
                    .sort(sort -> sort.field(field -> field.field("_shard_doc").order(SortOrder.Asc)));
            return after.isEmpty() ? search : search.searchAfter(after);
        });
    }

    /** It would end by itself after a minute; that it cannot be closed is no fault of the search. */
    private void close(String state) {
        try {
            connection.ask(client -> client.closePointInTime(close -> close.id(state)));
        } catch (Unavailable | Damaged ended) {
            // nothing is left to be closed
        }
    }
}
