package id.telaah.assessment;

import id.telaah.assessment.Progress.Assumed;
import id.telaah.evidence.Setting;
import id.telaah.kb.DocumentForm.Group;
import id.telaah.kb.Edition;
import id.telaah.kb.Instrument;
import id.telaah.reading.Document;
import id.telaah.reading.Identity;
import id.telaah.reading.Segment;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Completes the terms of an assessment with what the documents of the dossier say about themselves. */
final class Circumstances {
    static final List<String> KINDS = List.of("kota", "kabupaten", "provinsi", "kementerian", "lembaga");
    static final String UNKNOWN_INSTITUTION = "Instansi tidak dikenal";

    private static final Set<Group> FORMAL = Set.of(Group.REGULATION, Group.DECREE);
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final Terms terms;
    private final Edition edition;
    private final List<Identity> own;
    private final Progress progress;

    Circumstances(Terms terms, Edition edition, List<Document> documents, Progress progress) {
        this.terms = terms;
        this.edition = edition;
        this.progress = progress;
        this.own = documents.stream()
                .flatMap(document -> document.segments().stream())
                .map(Segment::identity)
                .filter(identity -> identity.rank() != Identity.Rank.NATIONAL)
                .toList();
    }

    /** The edition that the terms ask for. */
    static Edition edition(Terms terms, Instrument instrument) {
        var id = terms.edition() == null ? instrument.defaultEdition() : terms.edition();
        return instrument
                .edition(id)
                .orElseThrow(() -> new TermsException(
                        TermsException.Term.EDITION,
                        id,
                        instrument.editions().stream().map(Edition::id).toList()));
    }

    /** Refuses terms that no document can mend, before any document is read. */
    static void check(Terms terms) {
        if (terms.kind() != null) {
            known(terms.kind());
        }
    }

    Setting setting() {
        var name = terms.agency() == null
                ? assumed(Assumed.AGENCY, institution().orElse(UNKNOWN_INSTITUTION))
                : plainName(terms.agency());
        var kind = terms.kind() == null ? assumed(Assumed.KIND, kindOf(name)) : known(terms.kind());
        var year = year();
        return new Setting(fullName(name, kind), kind, year, edition.id(), asOf(year));
    }

    /** "Pemerintah Kota X" and "Kota X" are the same institution; the shorter form is the normal one. */
    private static String plainName(String given) {
        return given.strip().replaceAll("\\s+", " ").replaceFirst("(?i)^pemerintah\\s+(daerah\\s+)?", "");
    }

    /** A bare place name gets the kind in front, as documents write it. */
    private static String fullName(String name, String kind) {
        var regional = Set.of("kota", "kabupaten", "provinsi").contains(kind);
        var bare = !name.toLowerCase(Locale.ROOT).startsWith(kind) && !name.equals(UNKNOWN_INSTITUTION);
        return regional && bare ? Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + " " + name : name;
    }

    private static String kindOf(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return KINDS.stream()
                .filter(kind -> lower.startsWith(kind + " "))
                .findFirst()
                .orElse("lembaga");
    }

    private static String known(String kind) {
        if (!KINDS.contains(kind)) {
            throw new TermsException(TermsException.Term.KIND, kind, KINDS);
        }
        return kind;
    }

    private Optional<String> institution() {
        return mostFrequent(own.stream()
                        .filter(identity -> FORMAL.contains(identity.group()) && identity.rank() == Identity.Rank.HEAD))
                .or(() -> mostFrequent(own.stream()));
    }

    private static Optional<String> mostFrequent(Stream<Identity> identities) {
        Map<String, Long> counts = identities
                .map(Identity::institution)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The latest year that two documents bear, so that one misread date decides nothing; else the latest at all. */
    private int year() {
        if (terms.year() != null) {
            return terms.year();
        }
        if (terms.asOf() != null) {
            return terms.asOf().getYear();
        }
        Map<Integer, Long> counts =
                years().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        var year = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder())
                .or(() -> counts.keySet().stream().max(Comparator.naturalOrder()))
                .or(() -> edition.years().stream().max(Comparator.naturalOrder()))
                .orElse(FIRST_YEAR);
        return Integer.parseInt(assumed(Assumed.YEAR, Integer.toString(year)));
    }

    private Stream<Integer> years() {
        return own.stream()
                .map(Circumstances::yearOf)
                .filter(Objects::nonNull)
                .filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR);
    }

    private static @Nullable Integer yearOf(Identity identity) {
        return identity.date() == null
                ? identity.year()
                : Integer.valueOf(identity.date().getYear());
    }

    /** The end of August, when external assessment usually starts, or the last document of that year if later. */
    private LocalDate asOf(int year) {
        if (terms.asOf() != null) {
            return terms.asOf();
        }
        var usual = LocalDate.of(year, Month.AUGUST, 31);
        var date = own.stream()
                .map(Identity::date)
                .filter(Objects::nonNull)
                .filter(day -> day.getYear() == year && day.isAfter(usual))
                .max(Comparator.naturalOrder())
                .orElse(usual);
        assumed(Assumed.AS_OF, date.toString());
        return date;
    }

    private String assumed(Assumed term, String value) {
        progress.assumed(term, value);
        return value;
    }
}
