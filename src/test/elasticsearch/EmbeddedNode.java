import java.nio.file.Path;
import java.util.Map;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * One Elasticsearch node, in a process of its own with the server's jars: {@code java -cp JARS EmbeddedNode.java HOME
 * PORT TRANSPORT_PORT}. It ends when its standard input does, so it never outlives the test that started it.
 */
public final class EmbeddedNode {
    public static void main(String[] arguments) throws Exception {
        LogConfigurator.configureESLogging();
        LogConfigurator.setNodeName("telaah-test");
        var home = Path.of(arguments[0]);
        var settings = Settings.builder()
                .put("path.home", home)
                .put("path.logs", home.resolve("logs"))
                .put("node.name", "telaah-test")
                .put("cluster.name", "telaah-test")
                .put("http.port", arguments[1])
                .put("transport.port", arguments[2])
                .put("discovery.type", "single-node")
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
        var environment = new Environment(settings, home.resolve("config"));
        var plugins = PluginsLoader.createPluginsLoader(
                PluginsLoader.loadModulesBundles(environment.modulesDir()),
                PluginsLoader.loadPluginsBundles(environment.pluginsDir()),
                Map.of(),
                false);
        new Node(environment, plugins).start();
        while (System.in.read() >= 0) {}
        System.exit(0);
    }
}
