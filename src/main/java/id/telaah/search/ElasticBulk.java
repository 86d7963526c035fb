package id.telaah.search;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import id.telaah.search.PassageIndexes.Unavailable;
import id.telaah.search.PassageIndexes.Unavailable.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes many passages at once. The next request goes out when the last one was answered, so a slow server slows its writers
 * down; what an overloaded one turns away is sent again after a while, a few times.
 */
final class ElasticBulk {
    private static final int MOST = 500;
    private static final int ATTEMPTS = 5;
    private static final int FIRST_PAUSE_MILLIS = 100;

    private final ElasticConnection connection;

    ElasticBulk(ElasticConnection connection) {
        this.connection = connection;
    }

    /** Returns when all of it is safely there. */
    void send(List<BulkOperation> operations) {
        for (int at = 0; at < operations.size(); at += MOST) {
            part(operations.subList(at, Math.min(at + MOST, operations.size())));
        }
    }

    private void part(List<BulkOperation> operations) {
        List<BulkOperation> left = operations;
        for (int attempt = 1; !left.isEmpty(); attempt++) {
            try {
                left = refused(left);
                if (!left.isEmpty() && attempt == ATTEMPTS) {
                    throw new Unavailable(
                            Reason.BLOCKED,
                            "Elasticsearch takes no writes now; it turned %d passages away %d times. Is a disk full?"
                                    .formatted(left.size(), ATTEMPTS),
                            null);
                }
            } catch (Unavailable busy) {
                if (busy.reason() != Reason.BLOCKED || attempt >= ATTEMPTS) {
                    throw busy;
                }
            }
            if (!left.isEmpty()) {
                pause(attempt);
            }
        }
    }

    /** Those that were turned away for now. */
    private List<BulkOperation> refused(List<BulkOperation> operations) {
        BulkResponse answer = connection.ask(client -> client.bulk(bulk -> bulk.operations(operations)));
        List<BulkOperation> refused = new ArrayList<>();
        for (int at = 0; answer.errors() && at < operations.size(); at++) {
            BulkResponseItem item = answer.items().get(at);
            ErrorCause error = item.error();
            if (error != null) {
                RuntimeException why = ElasticConnection.refused(
                        item.status(), String.valueOf(error.type()), String.valueOf(error.reason()), null);
                if (!(why instanceof Unavailable busy) || busy.reason() != Reason.BLOCKED) {
                    throw why;
                }
                refused.add(operations.get(at));
            }
        }
        return refused;
    }

    /** Each twice the one before, and none quite the same, so that writers do not come back all at once. */
    private static void pause(int attempt) {
        long millis = (long) FIRST_PAUSE_MILLIS << (attempt - 1);
        try {
            Thread.sleep(millis + Math.floorMod(System.nanoTime(), millis));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable(Reason.UNREACHABLE, "Writing to Elasticsearch was broken off", e);
        }
    }
}
