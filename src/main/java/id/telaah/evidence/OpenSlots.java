package id.telaah.evidence;

import id.telaah.evidence.ServiceSlots.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gives the open slots to services without an indicator of their own: first those that somebody numbered. */
final class OpenSlots {
    private static final Pattern DECLARED =
            Pattern.compile("^(\\d{1,2})[a-z]?(?=[\\s._)])(?![\\s._]*-\\s*\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SECTOR = Pattern.compile("sektor(?:al)?\\s*(\\d)\\b", Pattern.CASE_INSENSITIVE);

    private final List<Integer> slots;

    /** @param slots numbers of the indicators, in the order of the instrument */
    OpenSlots(List<Integer> slots) {
        this.slots = List.copyOf(slots);
    }

    /** Adds the slot of each service that gets one, by its section. */
    void fill(List<Service> open, Map<String, Integer> allotted) {
        var numbered = open.stream()
                .filter(service -> slots.contains(declared(service)))
                .toList();
        var taken = new HashMap<String, Integer>();
        for (var service : numbered) {
            allotted.put(service.section(), declared(service));
            taken.putIfAbsent(service.text(), declared(service));
        }
        var free = new ArrayList<>(slots);
        free.removeAll(numbered.stream().map(this::declared).toList());
        for (var service : richestFirst(open, numbered)) {
            if (!free.isEmpty() || taken.containsKey(service.text())) {
                // A copy of a document, uploaded again under another name, is no second service.
                allotted.put(service.section(), taken.computeIfAbsent(service.text(), any -> free.remove(0)));
            }
        }
    }

    /** Who numbers the sector services of a document numbers all of them: its other services take no slot. */
    private static List<Service> richestFirst(List<Service> open, List<Service> numbered) {
        Set<Source> closed = numbered.stream()
                .filter(service -> sector(service.section()) > 0)
                .map(Service::source)
                .collect(Collectors.toCollection(HashSet::new));
        return open.stream()
                .filter(service -> !numbered.contains(service))
                .filter(service -> !closed.contains(service.source()))
                .sorted(Comparator.comparingInt(
                                (Service service) -> -service.functions().size())
                        .thenComparing(Service::section))
                .toList();
    }

    /** The slot that a heading ("layanan publik sektor 2"), the text or the file name declares; 0 for none. */
    private int declared(Service service) {
        boolean whole = service.section().equals(service.source().id());
        int number = sector(whole ? service.text() : service.section());
        return number > 0 && number <= slots.size() ? slots.get(number - 1) : declared(service.source());
    }

    /** The indicator that the file name starts with; 0 for none. */
    static int declared(Source source) {
        var name = source.file().substring(source.file().lastIndexOf('/') + 1);
        var number = DECLARED.matcher(name);
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }

    /** The one sector service that words name by number, as the instrument does; 0 for none or several. */
    static int sector(String words) {
        var numbers = SECTOR.matcher(words)
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .distinct()
                .toList();
        return numbers.size() == 1 ? numbers.get(0) : 0;
    }
}
