package id.telaah.node;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * This node among the others. Where knowledge differs, the one that the installation saw last counts, as long as a node works
 * with it; nodes with another wait, so that no two judge the same dossiers in circles.
 */
@Component
@EnableConfigurationProperties(NodeSettings.class)
public final class Cluster implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    private static final int SECONDS = 5;

    private final UUID id = UUID.randomUUID();
    private final String name = host() + "/" + ProcessHandle.current().pid();
    private final NodeSettings settings;
    private final NodeRows rows;
    private final TransactionTemplate transaction;
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2, task -> {
        var thread = new Thread(task, "telaah-node");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Boolean waiting;
    private boolean unreachable;
    private boolean warned;

    Cluster(NodeSettings settings, JdbcClient database, PlatformTransactionManager transactions) {
        this.settings = settings;
        this.rows = new NodeRows(database);
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What a node does while its knowledge counts. */
    public interface Work {
        /** Called when the node may work, at first or again. */
        void begin();

        /** Called when it may not, at first or any more; what runs comes to nothing. */
        void rest();

        /** Whether the search index of this node lies on its own disk, where other nodes do not see it. */
        boolean hasLocalIndex();
    }

    /**
     * Enters the node. From now on it is told whether it may work.
     *
     * @param work on a node that only serves it is never told to begin or to rest
     */
    public void join(Knowledge knowledge, Work work) {
        // apart, as beginning to work may take longer than others wait for a sign of life
        clock.scheduleWithFixedDelay(this::live, SECONDS, SECONDS, TimeUnit.SECONDS);
        look(knowledge, work);
        clock.scheduleWithFixedDelay(() -> look(knowledge, work), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /**
     * Whether nobody at work has knowledge that goes before this one. Asked in the transaction that keeps a result: a node that
     * joins later finds that result when it looks what is outdated.
     */
    public boolean counts(Knowledge knowledge) {
        return !rows.isOutranked(knowledge.digest());
    }

    /** The nodes that are there now. */
    List<NodeRows.Row> nodes() {
        return rows.there();
    }

    String name() {
        return name;
    }

    private void live() {
        try {
            rows.seen(id);
        } catch (DataAccessException away) {
            LOG.debug("Node {} is not seen", name, away); // the other task tells
        }
    }

    void look(Knowledge knowledge, Work work) {
        try {
            var outranked = Boolean.TRUE.equals(transaction.execute(status -> outranked(knowledge, work)));
            if (unreachable) {
                LOG.info("Node {}: the database is there again", name);
                unreachable = false;
            }
            warnOfIndexes();
            if (waiting == null || waiting != outranked) {
                tell(knowledge, outranked);
                if (settings.work()) {
                    turn(work, outranked);
                }
                waiting = outranked;
            }
        } catch (DataAccessException | TransactionException away) {
            if (!unreachable) {
                LOG.warn("Node {} cannot reach the database and tries again: {}", name, away.getMessage());
                unreachable = true;
            }
        } catch (RuntimeException unforeseen) {
            LOG.error("Node {} does not know what the other nodes do and asks again", name, unforeseen);
        }
    }

    private boolean outranked(Knowledge knowledge, Work work) {
        if (!rows.seen(id)) {
            rows.forgetGone();
            rows.add(id, name, knowledge, settings.work(), work.hasLocalIndex());
        }
        return rows.isOutranked(knowledge.digest());
    }

    /** Searches at one node would not find what another one read. Not refused: a node that was just killed still counts as there. */
    private void warnOfIndexes() {
        var apart = apart();
        if (apart && !warned) {
            LOG.warn(
                    "Several nodes, and the search index of at least one lies on its own disk (telaah.search.engine=lucene):"
                            + " people do not find everything. Give all nodes the same Elasticsearch"
                            + " (docs/configuration.md). Nodes: {}",
                    rows.there());
        }
        warned = apart;
    }

    /** Whether nodes are there that do not share the search index. */
    boolean apart() {
        var nodes = rows.there();
        return nodes.size() > 1 && nodes.stream().anyMatch(NodeRows.Row::localIndex);
    }

    private static void turn(Work work, boolean outranked) {
        if (outranked) {
            work.rest();
        } else {
            work.begin();
        }
    }

    private void tell(Knowledge knowledge, boolean outranked) {
        var digest = knowledge.digest();
        if (outranked) {
            LOG.warn(
                    "Node {} has knowledge {}, but nodes at work have newer or more complete knowledge: {}. This one takes no jobs"
                            + " as long as they are there. Give all nodes the same knowledge base, rules and OCR.",
                    name,
                    digest,
                    rows.there());
        } else {
            LOG.info(
                    "Node {}: knowledge {} counts; {} nodes; work {}, serve {}",
                    name,
                    digest,
                    rows.there().size(),
                    settings.work(),
                    settings.serve());
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "node";
        }
    }

    /** Says goodbye, so that others need not wait until this node is missed. */
    @Override
    public void close() {
        clock.shutdownNow();
        try {
            rows.remove(id);
        } catch (DataAccessException away) {
            LOG.debug("The database is gone before this node", away);
        }
    }
}
