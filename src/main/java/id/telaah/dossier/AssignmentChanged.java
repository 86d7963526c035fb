package id.telaah.dossier;

import id.telaah.audit.Audited;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An indicator was assigned to an agency, got another due date, or was taken back. */
public record AssignmentChanged(
        UUID owner, @Nullable Assignment was, @Nullable Assignment is) implements Audited {
    @Override
    public String action() {
        return was == null ? "indicator.assigned" : is == null ? "assignment.withdrawn" : "assignment.changed";
    }

    @Override
    public String subject() {
        var any = is == null ? java.util.Objects.requireNonNull(was) : is;
        return "indicator:%s/I%02d".formatted(any.dossier(), any.indicator());
    }

    @Override
    public Optional<UUID> institution() {
        return Optional.of(owner);
    }

    @Override
    public Map<String, String> before() {
        return values(was);
    }

    @Override
    public Map<String, String> after() {
        return values(is);
    }

    private static Map<String, String> values(@Nullable Assignment assignment) {
        var values = new TreeMap<String, String>();
        if (assignment != null) {
            values.put("agency", assignment.agency().toString());
            values.put("due", assignment.due() == null ? "" : assignment.due().toString());
        }
        return values;
    }
}
