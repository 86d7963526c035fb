package id.telaah.overview;

import id.telaah.audit.Entry;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the trail as a row.
 *
 * @param kind of the subject, such as {@code indicator}
 * @param name of the subject, as short as it can be told apart
 * @param href where the subject can be looked at; null when it has no screen
 * @param changes only what differs
 */
record TrailLine(
        Entry entry, String kind, String name, @Nullable String href, List<Change> changes) {
    private static final Pattern INDICATOR = Pattern.compile("indicator:([0-9a-f-]{36})/I(\\d{2})");
    private static final Pattern SUBJECT = Pattern.compile("([a-z]+):([0-9a-f-]{36})(/.*)?");
    private static final int SHORT = 8;

    TrailLine {
        changes = List.copyOf(changes);
    }

    /** One value; null where there was none before or is none after. */
    record Change(
            String name, @Nullable String before, @Nullable String after) {}

    static TrailLine of(Entry entry) {
        var subject = entry.subject();
        var kind = subject.contains(":") ? subject.substring(0, subject.indexOf(':')) : subject;
        return new TrailLine(entry, kind, name(subject), href(subject), changes(entry));
    }

    private static String name(String subject) {
        var indicator = INDICATOR.matcher(subject);
        if (indicator.matches()) {
            return "I" + indicator.group(2);
        }
        var match = SUBJECT.matcher(subject);
        return match.matches() ? match.group(2).substring(0, SHORT) : subject;
    }

    @Nullable
    private static String href(String subject) {
        var indicator = INDICATOR.matcher(subject);
        if (indicator.matches()) {
            return "/dossiers/%s/indicators/%d".formatted(indicator.group(1), Integer.parseInt(indicator.group(2)));
        }
        var match = SUBJECT.matcher(subject);
        if (!match.matches()) {
            return null;
        }
        return switch (match.group(1)) {
            case "dossier" -> "/dossiers/" + match.group(2);
            case "file" -> "/files/" + match.group(2);
            default -> null;
        };
    }

    private static List<Change> changes(Entry entry) {
        var before = entry.valuesBefore();
        var after = entry.valuesAfter();
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new Change(name, before.get(name), after.get(name)))
                .toList();
    }
}
