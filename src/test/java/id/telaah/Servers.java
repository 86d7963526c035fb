package id.telaah;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.testcontainers.DockerClientFactory;

/**
 * Where the servers of tests come from: containers when a Docker engine answers, otherwise real servers from the package
 * registry. {@code TELAAH_TEST_SERVERS=docker} or {@code local} forces one; nothing is ever skipped.
 */
public final class Servers {
    private static final boolean DOCKER = docker();

    private Servers() {}

    public static boolean inContainers() {
        return DOCKER;
    }

    /** Spares a machine without Docker the complaints of those who look for it. */
    private static boolean mayAnswer() {
        return System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
    }

    private static boolean docker() {
        var wanted =
                System.getProperty("telaah.test.servers", System.getenv().getOrDefault("TELAAH_TEST_SERVERS", "auto"));
        return switch (wanted.toLowerCase(Locale.ROOT)) {
            case "docker" -> true;
            case "local" -> false;
            case "auto" -> mayAnswer() && DockerClientFactory.instance().isDockerAvailable();
            default ->
                throw new IllegalArgumentException(
                        "TELAAH_TEST_SERVERS is '" + wanted + "'. Use docker, local or auto.");
        };
    }
}
