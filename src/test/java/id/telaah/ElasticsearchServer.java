package id.telaah;

import java.net.URI;
import org.testcontainers.elasticsearch.ElasticsearchContainer;

/** The one Elasticsearch of a test run, a real one; it ends with the process. */
public final class ElasticsearchServer {
    private static final String IMAGE = "docker.elastic.co/elasticsearch/elasticsearch:8.19.21";

    private ElasticsearchServer() {}

    public static URI uri() {
        return Shared.URI;
    }

    private static final class Shared {
        static final URI URI = Servers.inContainers()
                ? container()
                : LocalElasticsearch.start().uri();
    }

    private static URI container() {
        @SuppressWarnings("resource") // Testcontainers ends it with the process
        var container = new ElasticsearchContainer(IMAGE)
                .withEnv("xpack.security.enabled", "false")
                .withEnv("ES_JAVA_OPTS", "-Xms400m -Xmx400m");
        container.start();
        return URI.create("http://" + container.getHttpHostAddress());
    }
}
