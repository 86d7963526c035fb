package id.telaah.api;

import id.telaah.dossier.EvidenceFile;
import id.telaah.intake.FilePath;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a client says about an upload before it begins.
 *
 * @param path {@code path}, or else what browsers call {@code relativePath} or {@code filename}
 * @param indicators numbers, parted by commas
 */
record UploadMetadata(String path, Set<Integer> indicators) {
    private static final String HEADER = "Upload-Metadata";

    UploadMetadata {
        indicators = Set.copyOf(indicators);
        path = checked(path);
    }

    /** A name that could never be kept is refused before anybody sends bytes. */
    private static String checked(String path) {
        try {
            return new FilePath(path).value();
        } catch (FilePath.Impossible e) {
            var rejection = e.rejection();
            throw Refusal.of(FaceFailures.upload(new EvidenceFile.Reason(rejection.code(), rejection.message())));
        }
    }

    static UploadMetadata of(@Nullable String header) {
        if (header == null) {
            throw Refusal.missing(HEADER, "filename <base64>");
        }
        var values = values(header);
        var path =
                values.getOrDefault("path", values.getOrDefault("relativePath", values.getOrDefault("filename", "")));
        return new UploadMetadata(path, numbers(values.getOrDefault("indicators", "")));
    }

    static Set<Integer> numbers(String text) {
        try {
            return Arrays.stream(text.split(","))
                    .map(String::strip)
                    .filter(number -> !number.isEmpty())
                    .map(Integer::valueOf)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (NumberFormatException e) {
            throw Refusal.value("indicators", text, "1,7,12");
        }
    }

    private static Map<String, String> values(String header) {
        var values = new HashMap<String, String>();
        for (var pair : header.split(",")) {
            var parts = pair.strip().split(" ", 2);
            values.put(parts[0], parts.length == 1 ? "" : decoded(parts[1]));
        }
        return values;
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.value(HEADER, Objects.requireNonNull(base64), "base64");
        }
    }
}
