package id.telaah.search;

import id.telaah.ElasticsearchServer;
import id.telaah.search.PassageIndexes.Elasticsearch;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Empty indexes on a real Elasticsearch, under names of their own; dropped together. */
public final class ElasticIndexesOfTest {
    private final Elasticsearch settings = settings(ElasticsearchServer.uri());

    public static Elasticsearch settings(URI uri) {
        var prefix = "t" + UUID.randomUUID().toString().substring(0, 8);
        return new Elasticsearch(List.of(uri), null, null, null, null, prefix, 1, 0, Duration.ofSeconds(30));
    }

    /** @param readable false to index everything and keep no texts, as for a judgement */
    public PassageIndex open(TextAnalysis analysis, boolean readable) {
        var vocabulary = (VocabularyAnalysis) analysis;
        var connection = ElasticConnection.to(settings);
        var name = new ElasticIndexes(vocabulary, "0", settings, connection)
                .create()
                .name();
        return new ElasticPassageIndex(vocabulary, connection, name, readable);
    }

    public void drop() {
        try (var connection = ElasticConnection.to(settings)) {
            connection
                    .ask(client -> client.indices().get(get -> get.index(settings.indexPrefix() + "-*")))
                    .result()
                    .keySet()
                    .forEach(name -> connection.ask(client -> client.indices().delete(gone -> gone.index(name))));
        }
    }
}
