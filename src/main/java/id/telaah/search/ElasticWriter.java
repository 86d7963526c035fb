package id.telaah.search;

import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.search.SourceConfig;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Replaces the passages of files. Changes wait here until there are enough of them to be sent together, or until they are to
 * be seen. A passage has the same id every time, so what is sent twice is there once.
 */
final class ElasticWriter {
    private static final int MOST_WAITING = 2000;
    private static final SourceConfig NOTHING = SourceConfig.of(source -> source.fetch(false));

    private final ElasticConnection connection;
    private final String index;
    private final ElasticBulk bulk;
    private final Map<String, List<PassageFields>> waiting = new LinkedHashMap<>();
    private final Set<String> unseen = new HashSet<>();
    private int passages;

    ElasticWriter(ElasticConnection connection, String index) {
        this.connection = connection;
        this.index = index;
        this.bulk = new ElasticBulk(connection);
    }

    /** @param now all passages of the owner */
    synchronized void replace(String owner, List<PassageFields> now) {
        waiting.put(owner, now);
        passages += now.size();
        if (passages >= MOST_WAITING) {
            send();
        }
    }

    /** Sends what waits and makes it visible. */
    synchronized void refresh() {
        send();
        show();
    }

    synchronized void forget() {
        waiting.clear();
        passages = 0;
    }

    private void show() {
        connection.ask(client -> client.indices().refresh(refresh -> refresh.index(index)));
        unseen.clear();
    }

    private void send() {
        if (waiting.isEmpty()) {
            return;
        }
        if (waiting.keySet().stream().anyMatch(unseen::contains)) {
            show(); // what is looked up next must be seen
        }
        Set<String> stale = known();
        List<BulkOperation> operations = new ArrayList<>();
        waiting.values().stream().flatMap(List::stream).forEach(passage -> {
            String id = id(passage);
            stale.remove(id);
            operations.add(BulkOperation.of(operation ->
                    operation.index(write -> write.index(index).id(id).document(passage))));
        });
        stale.forEach(id -> operations.add(BulkOperation.of(
                operation -> operation.delete(delete -> delete.index(index).id(id)))));
        bulk.send(operations);
        unseen.addAll(waiting.keySet());
        forget();
    }

    /** Ids of the passages that are there of those who wait. */
    private Set<String> known() {
        Set<String> ids = new HashSet<>();
        new ElasticPages(connection, index)
                .each(ElasticDialect.owned(waiting.keySet()), NOTHING, Void.class, hit -> ids.add(hit.id()));
        return ids;
    }

    /** Ids of Elasticsearch are short; names of files are not. */
    private static String id(PassageFields passage) {
        try {
            byte[] name = (passage.owner() + "\n" + passage.id()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(name));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java always has SHA-256", e);
        }
    }
}
