package id.telaah.dossier;

import id.telaah.access.Grant;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A server of its own process that takes in the files of a folder, one after the other, and may be killed at any moment.
 * Started again it goes on with the first file that was not acknowledged.
 */
public final class KilledServer {
    static final String READY = "ready";
    static final String SETTLED = "settled";
    static final UUID INSTITUTION = new UUID(1, 1);
    static final Viewer COORDINATOR =
            new Viewer(new UUID(2, 2), "Coordinator", Set.of(new Grant(Role.COORDINATOR, INSTITUTION, null)));

    private KilledServer() {}

    /** Arguments: the data folder, the folder of the files. What was acknowledged stands in the data folder. */
    public static void main(String[] args) throws IOException {
        var data = Path.of(args[0]);
        var server = RunningServer.start(data, Map.of());
        var dossier = dossier(server);
        say(READY);
        var acknowledged = new HashSet<>(acknowledged(data));
        for (var file : files(Path.of(args[1]))) {
            var name = file.getFileName().toString();
            if (!acknowledged.contains(name)) {
                try (var in = Files.newInputStream(file)) {
                    server.files().receive(COORDINATOR, dossier, name, in, Set.of());
                }
                Files.writeString(
                        data.resolve("acknowledged"),
                        name + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            }
        }
        server.settle(COORDINATOR, dossier);
        say(SETTLED);
        server.close();
    }

    static List<String> acknowledged(Path data) throws IOException {
        var file = data.resolve("acknowledged");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    static UUID dossier(RunningServer server) {
        return server.dossiers().list(COORDINATOR).stream()
                .findFirst()
                .orElseGet(() -> server.dossiers().open(COORDINATOR, INSTITUTION, RunningServer.terms()))
                .id();
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }
}
