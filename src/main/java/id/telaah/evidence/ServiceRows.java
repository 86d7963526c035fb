package id.telaah.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * The services that the rows of tables describe: by the number of the indicator, when a column gives it, or by the name
 * in the first cell.
 */
final class ServiceRows {
    /** The title of a column of numbers of indicators. */
    private static final Pattern NUMBERS =
            Pattern.compile("(?i)(?:no(?:mor)?\\.?\\s+)?(?:ind(?:ikator)?|i)\\b\\.?(?:\\s+spbe)?");

    /** The title of a column whose cells end in the number: "Layanan (indikator)". */
    private static final Pattern NUMBERED = Pattern.compile("(?i).*\\bind(?:ikator)?\\b.*");

    private static final Pattern NUMBER = Pattern.compile("(?i)i?\\s?(\\d{1,2})");
    private static final Pattern NUMBER_BEHIND =
            Pattern.compile(".*\\(\\s*(?i:i(?:ndikator)?)?\\s?(\\d{1,2})\\s*\\)\\s*");

    private final ToIntFunction<String> serviceOf;
    private final Set<Integer> services;

    /**
     * @param serviceOf the service that a name means: its indicator, below 0 for an open slot, 0 for none
     * @param services numbers of the indicators of services
     */
    ServiceRows(ToIntFunction<String> serviceOf, Set<Integer> services) {
        this.serviceOf = serviceOf;
        this.services = Set.copyOf(services);
    }

    /** The service of each row that describes one, by the name in its first cell. */
    Map<String, Integer> of(List<Utterance> clauses) {
        var numbered = new TreeMap<String, Integer>();
        var named = new HashMap<String, Map<String, Integer>>();
        for (var clause : clauses) {
            var name = Cells.name(clause.passage().text()).orElse("");
            if (name.isEmpty()) {
                continue;
            }
            int number = number(clause);
            if (number > 0) {
                numbered.put(name, number);
            } else if (named(name) != 0) {
                named.computeIfAbsent(clause.section(), any -> new TreeMap<>()).put(name, named(name));
            }
        }
        var rows = new TreeMap<String, Integer>();
        named.values().stream().filter(ServiceRows::severalServices).forEach(rows::putAll);
        rows.putAll(numbered);
        return rows;
    }

    /** One named service may be the topic of the whole table; several are what its rows describe. */
    private static boolean severalServices(Map<String, Integer> table) {
        return new HashSet<>(table.values())
                        .stream().filter(service -> service > 0).count()
                > 1;
    }

    private int named(String name) {
        int service = serviceOf.applyAsInt(name);
        return service != 0 ? service : serviceOf.applyAsInt("layanan " + name.toLowerCase(Locale.ROOT));
    }

    private int number(Utterance clause) {
        var columns = Utterances.columns(clause.passage());
        var cells = clause.passage().text().split("\t", -1);
        for (int at = 0; at < Math.min(columns.size(), cells.length); at++) {
            var pattern = NUMBERS.matcher(columns.get(at)).matches()
                    ? NUMBER
                    : NUMBERED.matcher(columns.get(at)).matches() ? NUMBER_BEHIND : null;
            var number = pattern == null ? null : pattern.matcher(cells[at].strip());
            if (number != null && number.matches() && services.contains(Integer.valueOf(number.group(1)))) {
                return Integer.parseInt(number.group(1));
            }
        }
        return 0;
    }
}
