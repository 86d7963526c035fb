package id.telaah.node;

import java.util.List;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** {@code /actuator/health/nodes}: which nodes are there and whose knowledge counts. A node that waits is not ill. */
@Component("clusterHealthIndicator")
final class ClusterHealth implements HealthIndicator {
    private final Cluster cluster;

    ClusterHealth(Cluster cluster) {
        this.cluster = cluster;
    }

    @Override
    public Health health() {
        try {
            return told(cluster.nodes());
        } catch (DataAccessException away) {
            return Health.unknown().build();
        }
    }

    private Health told(List<NodeRows.Row> nodes) {
        var counting = nodes.stream()
                .filter(node -> node.works() && !node.outranked())
                .map(NodeRows.Row::digest)
                .findFirst()
                .orElse("");
        return Health.up()
                .withDetail("node", cluster.name())
                .withDetail("knowledge", counting)
                .withDetail("searchShared", !cluster.apart())
                .withDetail(
                        "nodes",
                        nodes.stream()
                                .map(node -> Map.of(
                                        "name",
                                        node.name(),
                                        "works",
                                        node.works(),
                                        "agrees",
                                        node.digest().equals(counting)))
                                .toList())
                .build();
    }
}
