package id.telaah.evidence;

import id.telaah.kb.Indicator;
import id.telaah.kb.Instrument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Allots services to indicators. Most service indicators name their service; some are open slots of one wording ("sector
 * 1", "sector 2" ...), to which the institution itself assigns services by the number at the start of a file name. A
 * service that nobody assigned takes the next free slot, the richest service first.
 */
final class ServiceSlots {
    private static final Pattern PURPOSE = Pattern.compile("\\(([^)]+)\\)\\s*$");
    private static final Set<String> FUNCTIONS =
            Set.of("search", "upload", "download", "transaction", "workflow", "integration", "review", "improved");

    /** Share of all service words of a document that make one service its topic. */
    private static final double DOMINANT = 0.5;

    private static final int WORDS = 2;

    /** A service without an indicator of its own, to be allotted to an open slot. */
    private static final int OPEN = -1;

    private final Utterances utterances;
    private final Set<Integer> services = new TreeSet<>();
    private final List<Integer> slots = new ArrayList<>();

    ServiceSlots(Utterances utterances, Instrument instrument) {
        this.utterances = utterances;
        var bySubject = new LinkedHashMap<Object, List<Integer>>();
        for (var indicator : instrument.indicators()) {
            if (indicator.family() == Indicator.Family.SERVICE) {
                services.add(indicator.number());
                bySubject
                        .computeIfAbsent(indicator.subject(), any -> new ArrayList<>())
                        .add(indicator.number());
            }
        }
        bySubject.values().stream().filter(numbers -> numbers.size() > 1).forEach(slots::addAll);
    }

    boolean isSlot(int indicator) {
        return slots.contains(indicator);
    }

    boolean isService(int indicator) {
        return services.contains(indicator);
    }

    /** A service described by one document or by one section of it. */
    record Service(Source source, String section, String text, int indicator, Set<String> functions) {}

    /**
     * The service indicator of each section of each document; the key is the section, or the id of the source for a
     * document about one service.
     *
     * @param documents the services of each document, in the order of the documents
     */
    SortedMap<String, Integer> allot(List<List<Service>> documents) {
        var allotted = new TreeMap<String, Integer>();
        var open = new ArrayList<Service>();
        documents.forEach(services -> services.forEach(service -> {
            if (service.indicator() > 0) {
                allotted.put(service.section(), service.indicator());
            } else {
                open.add(service);
            }
        }));
        new OpenSlots(slots).fill(open, allotted);
        return allotted;
    }

    /** The part of what was allotted that can tell about the sections of one source. */
    static Map<String, Integer> of(Source source, SortedMap<String, Integer> allotted) {
        var own = new TreeMap<String, Integer>(allotted.subMap(source.id() + "/", source.id() + "0"));
        var whole = allotted.get(source.id());
        if (whole != null) {
            own.put(source.id(), whole);
        }
        return own;
    }

    /** The services that a document describes; without an indicator where they need a slot. */
    List<Service> services(Source source, List<Utterance> clauses) {
        return describesServices(source) ? described(source, clauses) : List.of();
    }

    private static boolean describesServices(Source source) {
        return switch (source.group()) {
            case MANUAL,
                    REPORT,
                    REGISTER,
                    RECORD,
                    REVIEW,
                    MINUTES,
                    BROCHURE,
                    OTHER,
                    CERTIFICATE,
                    SURVEY,
                    LETTER,
                    PROCEDURE -> true;
            default -> false;
        };
    }

    private List<Service> described(Source source, List<Utterance> clauses) {
        var rows = new ServiceRows(this::serviceOf, services).of(clauses);
        var sections = sections(clauses, rows);
        int titled = service(utterances.heading(source.title()).subjects());
        boolean followed = titled > 0
                && sections.keySet().stream()
                        .filter(this::opensAnother)
                        .anyMatch(section -> serviceOf(section) != 0 && serviceOf(section) != titled);
        ToIntFunction<String> of =
                section -> rows.getOrDefault(section, followed && !opensAnother(section) ? titled : serviceOf(section));
        var named = sections.keySet().stream()
                .map(of::applyAsInt)
                .filter(service -> service != 0)
                .collect(Collectors.toSet());
        if (named.size() > 1) {
            return sections.entrySet().stream()
                    .map(section ->
                            service(source, section.getKey(), of.applyAsInt(section.getKey()), section.getValue()))
                    .filter(service -> service.indicator() > 0
                            || !service.functions().isEmpty()
                            || OpenSlots.sector(service.section()) > 0)
                    .toList();
        }
        int topic = topic(source, clauses, named);
        return topic == 0 ? List.of() : List.of(service(source, "", topic, clauses));
    }

    /** In the manual of one service another manual may follow; any other heading only mentions a service. */
    private boolean opensAnother(String section) {
        return utterances.heading(section).has("document-manual");
    }

    /** The sections that name a service, and the sections beside them in documents about several services. */
    private Map<String, List<Utterance>> sections(List<Utterance> clauses, Map<String, Integer> rows) {
        var sections = new LinkedHashMap<String, List<Utterance>>();
        int depth = clauses.stream()
                .mapToInt(this::serviceDepth)
                .filter(at -> at > 0)
                .min()
                .orElse(0);
        for (var clause : clauses) {
            var row = Cells.name(clause.passage().text()).filter(rows::containsKey);
            if (row.isPresent()) {
                sections.computeIfAbsent(row.get(), any -> new ArrayList<>()).add(clause);
                continue;
            }
            section(clause, depth)
                    .ifPresent(heading -> sections.computeIfAbsent(heading, any -> new ArrayList<>())
                            .add(clause));
        }
        return sections;
    }

    private Optional<String> section(Utterance clause, int depth) {
        var path = Utterances.sections(clause.passage());
        int at = Math.max(serviceDepth(clause), depth);
        return at > 0 && at < path.size() ? Optional.of(path.get(at)) : Optional.empty();
    }

    /** Where the innermost heading below the title that names one service stands in the path; 0 for nowhere. */
    private int serviceDepth(Utterance clause) {
        var path = Utterances.sections(clause.passage());
        for (int at = path.size() - 1; at > 0; at--) {
            if (serviceOf(path.get(at)) != 0) {
                return at;
            }
        }
        return 0;
    }

    /** Profiles of services name an application and, in brackets, what it is for: "e-Kinerja (kinerja pegawai)". */
    private int serviceOf(String heading) {
        int named = service(utterances.heading(heading).subjects());
        var purpose = PURPOSE.matcher(heading);
        return named == 0 && purpose.find()
                ? service(utterances.heading("layanan " + purpose.group(1)).subjects())
                : named;
    }

    /** The service a clause was allotted to, by its section or its whole document; null for none. */
    @Nullable
    Integer allotted(Utterance clause, Map<String, Integer> services) {
        var whole = services.get(clause.source().id());
        if (whole != null) {
            return whole;
        }
        var row = Cells.name(clause.passage().text())
                .map(cell -> services.get(clause.source().id() + "/" + cell));
        if (row.isPresent()) {
            return row.get();
        }
        var path = Utterances.sections(clause.passage());
        for (int at = path.size() - 1; at > 0; at--) {
            var service = services.get(clause.source().id() + "/" + path.get(at));
            if (service != null) {
                return service;
            }
        }
        return null;
    }

    private Service service(Source source, String section, int indicator, List<Utterance> clauses) {
        var functions = new TreeSet<String>();
        for (var clause : clauses) {
            clause.full().signs().keySet().stream().filter(FUNCTIONS::contains).forEach(functions::add);
        }
        var key = section.isEmpty() ? source.id() : source.id() + "/" + section;
        var text = clauses.stream().map(Utterance::text).collect(Collectors.joining("\n"));
        return new Service(source, key, text, Math.max(indicator, 0), functions);
    }

    /** The one service among subjects: its number, {@link #OPEN} for an open slot, 0 for none or several. */
    private int service(Set<Integer> subjects) {
        var named = subjects.stream()
                .filter(services::contains)
                .filter(number -> !isSlot(number))
                .toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        return named.isEmpty() && subjects.stream().anyMatch(this::isSlot) ? OPEN : 0;
    }

    private int topic(Source source, List<Utterance> clauses, Set<Integer> named) {
        int titled = service(utterances.heading(source.title()).subjects());
        if (titled != 0) {
            return titled;
        }
        if (named.isEmpty() && clauses.stream().anyMatch(clause -> OpenSlots.sector(clause.text()) > 0)) {
            return OPEN;
        }
        if (!named.isEmpty()) {
            return named.iterator().next();
        }
        var counts = new HashMap<Integer, Integer>();
        for (var clause : clauses) {
            int service = service(clause.own().subjects());
            if (service != 0) {
                counts.merge(service, 1, Integer::sum);
            }
        }
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        boolean describes = clauses.stream()
                .anyMatch(clause -> clause.full().signs().keySet().stream().anyMatch(FUNCTIONS::contains));
        if (!describes) {
            return 0;
        }
        return isSlot(OpenSlots.declared(source)) && counts.keySet().stream().allMatch(service -> service < 0)
                ? OPEN
                : counts.entrySet().stream()
                        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .filter(best -> best.getValue() >= WORDS && best.getValue() >= DOMINANT * total)
                        .map(Map.Entry::getKey)
                        .orElse(0);
    }
}
