package id.telaah.dossier;

import id.telaah.audit.Audited;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to a file of a dossier.
 *
 * @param was null when it was not there before
 * @param archive what it was taken out of when it was received; null when it came by itself
 */
public record FileChanged(
        Act act,
        UUID owner,
        @Nullable EvidenceFile was,
        EvidenceFile is,
        @Nullable Archive archive) implements Audited {

    /** A ZIP that was handed in. It is not kept, so its name, digest and size tell later whether somebody still has it. */
    public record Archive(String name, String sha256, long size) {}

    /** What happened. */
    public enum Act {
        RECEIVED,
        CARRIED_OVER,
        SUPERSEDED,
        READ,
        UNREADABLE,
        FAILED,
        RETRIED,
        PLACED,
        REMOVED
    }

    @Override
    public String action() {
        return "file." + act.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    @Override
    public String subject() {
        return "file:" + is.id();
    }

    @Override
    public Optional<UUID> institution() {
        return Optional.of(owner);
    }

    @Override
    public Map<String, String> before() {
        return was == null ? Map.of() : values(was);
    }

    @Override
    public Map<String, String> after() {
        var values = values(is);
        if (archive != null) {
            values.put("archive", archive.name());
            values.put("archive-sha256", archive.sha256());
            values.put("archive-size", Long.toString(archive.size()));
        }
        return values;
    }

    private static Map<String, String> values(EvidenceFile file) {
        var values = new TreeMap<String, String>();
        values.put("dossier", file.dossier().toString());
        values.put("path", file.path());
        values.put("sha256", file.sha256());
        values.put("state", file.state().name().toLowerCase(java.util.Locale.ROOT));
        if (file.reason() != null) {
            values.put("reason", file.reason().code());
        }
        if (!file.indicators().isEmpty()) {
            values.put(
                    "indicators",
                    String.join(
                            ",",
                            file.indicators().stream()
                                    .sorted()
                                    .map(String::valueOf)
                                    .toList()));
        }
        return values;
    }
}
