package id.telaah.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is sent to an endpoint beside its path, from {@code endpoint-contents.txt}. */
final class EndpointContents {
    private static final String FILE = "file in ";
    private static final String PART =
            "--b\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"baru.txt\"\r\n\r\nBaru\r\n--b--\r\n";

    private final Map<String, String> contents;

    EndpointContents() {
        try (var in = EndpointContents.class.getResourceAsStream("endpoint-contents.txt")) {
            contents = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", 2))
                    .collect(
                            Collectors.toMap(line -> line[0].strip().replaceAll("\\s+", " "), line -> line[1].strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String query(String endpoint) {
        var content = contents.getOrDefault(endpoint, "");
        return content.startsWith("?") ? content : "";
    }

    String body(String endpoint) {
        var content = contents.getOrDefault(endpoint, "");
        if (content.startsWith("?")) {
            return endpoint.startsWith("PUT ") ? "Baru" : "";
        }
        return content.startsWith(FILE) ? PART.formatted(content.substring(FILE.length())) : content;
    }

    /** A version that nothing has: a change that is allowed is refused as stale, and the next caller finds the same thing. */
    String[] headers(String endpoint) {
        if (endpoint.startsWith("GET ")) {
            return new String[0];
        }
        if (!endpoint.contains(" /api/")) {
            return new String[] {"Content-Type", type(endpoint)};
        }
        var tus = endpoint.contains("/uploads")
                ? List.of(
                        "Tus-Resumable",
                        "1.0.0",
                        "Upload-Length",
                        "4",
                        "Upload-Offset",
                        "9",
                        "Upload-Metadata",
                        "path YmFydS50eHQ=")
                : List.<String>of();
        return Stream.concat(Stream.of("If-Match", "\"999\"", "Content-Type", type(endpoint)), tus.stream())
                .toArray(String[]::new);
    }

    private String type(String endpoint) {
        var content = contents.getOrDefault(endpoint, "");
        if (content.startsWith(FILE)) {
            return "multipart/form-data; boundary=b";
        }
        if (!endpoint.contains(" /api/")) {
            return "application/x-www-form-urlencoded";
        }
        if (endpoint.contains("/uploads")) {
            return "application/offset+octet-stream";
        }
        return content.startsWith("{") ? "application/json" : "application/octet-stream";
    }
}
