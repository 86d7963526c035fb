package id.telaah.node;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.DatabaseEngine;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

@ParameterizedClass
@EnumSource(DatabaseEngine.class)
class ClusterTest {
    private static final Knowledge OLD = new Knowledge("old", true);
    private static final Knowledge NEW = new Knowledge("new", true);
    private static final Knowledge WITHOUT_OCR = new Knowledge("newest, but cannot read scans", false);

    @Parameter
    DatabaseEngine engine;

    private final List<Node> nodes = new ArrayList<>();
    private DataSource database;

    @BeforeEach
    void open() {
        database = engine.fresh();
    }

    @AfterEach
    void close() {
        nodes.forEach(node -> node.cluster.close());
    }

    /** A node that remembers what it was told. */
    private final class Node implements Cluster.Work {
        private final Cluster cluster;
        private final Knowledge knowledge;
        private final boolean localIndex;
        private String told = "";

        private Node(Knowledge knowledge, boolean work) {
            this(knowledge, work, false);
        }

        private Node(Knowledge knowledge, boolean work, boolean localIndex) {
            this.localIndex = localIndex;
            this.knowledge = knowledge;
            this.cluster = new Cluster(
                    new NodeSettings(work, true), JdbcClient.create(database), new JdbcTransactionManager(database));
            nodes.add(this);
            look();
        }

        private Node look() {
            cluster.look(knowledge, this);
            return this;
        }

        private boolean counts() {
            return cluster.counts(knowledge);
        }

        @Override
        public void begin() {
            told += "begin ";
        }

        @Override
        public void rest() {
            told += "rest ";
        }

        @Override
        public boolean hasLocalIndex() {
            return localIndex;
        }
    }

    private Node node(Knowledge knowledge) {
        return new Node(knowledge, true);
    }

    @Test
    void nodes_of_the_same_knowledge_all_work_and_are_told_once() {
        var one = node(OLD);
        var other = node(OLD);
        assertThat(one.look().told).isEqualTo("begin ");
        assertThat(other.look().told).isEqualTo("begin ");
        assertThat(one.cluster.nodes()).hasSize(2).noneMatch(NodeRows.Row::outranked);
    }

    @Test
    void newer_knowledge_counts_at_once_and_the_older_comes_back_when_the_last_newer_node_is_gone() {
        var old = node(OLD);
        var first = node(NEW);
        var second = node(NEW);
        assertThat(old.counts()).as("already before it looks").isFalse();
        assertThat(old.look().told).isEqualTo("begin rest ");
        first.cluster.close();
        assertThat(old.look().counts()).isFalse();
        second.cluster.close();
        assertThat(old.look().told).isEqualTo("begin rest begin ");
    }

    @Test
    void an_old_node_that_starts_again_takes_nothing_over() {
        node(OLD).cluster.close();
        var newer = node(NEW);
        var again = node(OLD);
        assertThat(again.told).isEqualTo("rest ");
        assertThat(newer.look().told).isEqualTo("begin ");
    }

    @Test
    void a_node_that_lacks_something_never_decides_for_complete_ones() {
        var complete = node(OLD);
        var lacking = node(WITHOUT_OCR);
        assertThat(lacking.told).isEqualTo("rest ");
        assertThat(complete.look().told).isEqualTo("begin ");
        complete.cluster.close();
        assertThat(lacking.look().told).as("better than nobody").isEqualTo("rest begin ");
    }

    @Test
    void a_node_that_only_serves_decides_nothing_and_is_told_nothing() {
        var worker = node(OLD);
        var server = new Node(NEW, false);
        assertThat(worker.look().told).isEqualTo("begin ");
        assertThat(server.told).isEmpty();
    }

    @Test
    void a_node_that_died_counts_no_longer_than_half_a_minute() {
        var old = node(OLD);
        node(NEW);
        JdbcClient.create(database)
                .sql("update node set seen_at = current_timestamp - interval '31' second where digest = 'new'")
                .update();
        assertThat(old.look().told).isEqualTo("begin ");
        assertThat(old.cluster.nodes()).hasSize(1);
    }

    @Test
    void a_node_that_was_forgotten_enters_again() {
        var node = node(OLD);
        JdbcClient.create(database).sql("delete from node").update();
        assertThat(node.look().cluster.nodes()).hasSize(1);
    }

    @Test
    void nodes_that_search_each_in_an_index_of_its_own_are_told_as_such() {
        var one = new Node(OLD, true, true);
        assertThat(one.cluster.apart()).as("alone").isFalse();
        var other = new Node(OLD, true, false);
        assertThat(one.cluster.apart()).isTrue();
        assertThat(new ClusterHealth(other.cluster).health().getDetails()).containsEntry("searchShared", false);
        one.cluster.close();
        assertThat(other.look().cluster.apart()).isFalse();
        node(OLD);
        assertThat(other.cluster.apart())
                .as("two nodes with the same Elasticsearch")
                .isFalse();
    }
}
