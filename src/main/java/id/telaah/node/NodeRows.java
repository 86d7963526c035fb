package id.telaah.node;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of nodes. All times are those of the database, so clocks of nodes may differ. */
final class NodeRows {
    /** A node that was not seen for so long is gone. */
    private static final String THERE = "n.seen_at > current_timestamp - interval '30' second";

    private final JdbcClient database;

    NodeRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * A node that is there.
     *
     * @param digest of what it judges with
     * @param localIndex its search index lies on its own disk
     */
    record Row(String name, String digest, boolean works, boolean localIndex, boolean outranked) {}

    /** @return false when the node is not known (any more) */
    boolean seen(UUID id) {
        return database.sql("update node set seen_at = current_timestamp where id = ?")
                        .param(id)
                        .update()
                > 0;
    }

    void add(UUID id, String name, Knowledge knowledge, boolean works, boolean localIndex) {
        if (!isKnown(knowledge.digest())) {
            database.sql("insert into node_knowledge (digest, number, complete)"
                            + " select ?, coalesce(max(number), 0) + 1, ? from node_knowledge")
                    .params(knowledge.digest(), knowledge.complete())
                    .update();
        }
        database.sql("insert into node (id, name, digest, works, local_index, since, seen_at)"
                        + " values (?, ?, ?, ?, ?, current_timestamp, current_timestamp)")
                .params(id, name, knowledge.digest(), works, localIndex)
                .update();
    }

    private boolean isKnown(String digest) {
        return database.sql("select count(*) from node_knowledge where digest = ?")
                        .param(digest)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void remove(UUID id) {
        database.sql("delete from node where id = ?").param(id).update();
    }

    /** Nodes that went without a word. */
    void forgetGone() {
        database.sql("delete from node where seen_at < current_timestamp - interval '1' hour")
                .update();
    }

    /** True when a node is at work whose knowledge goes before this one: nothing is missing from it, or it came later. */
    boolean isOutranked(String digest) {
        return database.sql("""
                select count(*) from node n
                    join node_knowledge theirs on theirs.digest = n.digest
                    join node_knowledge own on own.digest = ?
                where n.works and %s and (theirs.complete and not own.complete
                    or theirs.complete = own.complete and theirs.number > own.number)""".formatted(THERE))
                        .param(digest)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The oldest first. */
    List<Row> there() {
        return database.sql("select n.name, n.digest, n.works, n.local_index from node n where " + THERE
                        + " order by n.since, n.id")
                .query((row, number) -> new Row(
                        row.getString("name"),
                        row.getString("digest"),
                        row.getBoolean("works"),
                        row.getBoolean("local_index"),
                        isOutranked(row.getString("digest"))))
                .list();
    }
}
