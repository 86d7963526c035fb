package id.telaah.evidence;

import id.telaah.evidence.Statement.Binding;
import id.telaah.evidence.Statement.Mood;
import id.telaah.evidence.Statement.Scope;
import id.telaah.reading.Passage;
import id.telaah.search.TextAnalysis.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Turns analysed clauses and their bindings into statements about indicators. */
final class StatementReader {
    /** Recognised text below this confidence is shown but not relied on. */
    private static final double RELIABLE = 0.5;

    /** Words that stand in the heading only; nothing in the clause denies them. */
    private static final Span NOWHERE = new Span(0, 0);

    private static final String INTRODUCTION = "introduction";
    private static final Pattern LABEL = Pattern.compile("[\\p{L} ]{3,24}:");
    /** "... lima terlaksana dan tiga belum": the rest of a count denies nothing as a whole. */
    private static final Pattern SHARE = Pattern.compile(
            "(?:dan|serta|sementara|sedangkan)\\s+(?:\\d+|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sisanya)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "... seluruh perangkat daerah, kecuali unit pelaksana teknis": not all of them. */
    private static final Pattern EXCEPT = Pattern.compile(
            "(?<!tanpa )\\bkecuali\\s+(?:(?:pada|bagi|untuk|di|oleh)\\s+)?(?:unit|perangkat daerah|opd|skpd|satuan|dinas"
                    + "|badan|biro|bagian|kecamatan|kelurahan|upt|rumah sakit|rsud|puskesmas|kantor|balai|direktorat)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final Utterances utterances;
    private final ElementReader elements;
    private final Pattern everywhere;

    StatementReader(Utterances utterances, String institution) {
        everywhere = Pattern.compile(
                "lingkungan\\s+(?:pemerintah\\s+)?(?:daerah\\s+)?"
                        + Pattern.quote(institution).replace(" ", "\\E\\s+\\Q"),
                Pattern.CASE_INSENSITIVE);
        this.utterances = utterances;
        elements = new ElementReader(utterances);
    }

    Statement read(int indicator, Binding binding, Utterance clause, boolean selfAssessed) {
        var signs = new TreeSet<String>();
        var denied = new TreeSet<String>();
        sort(clause.full().signs(), clause, signs, denied);
        sort(requirements(indicator, clause), clause, signs, denied);
        if (isUnitRow(clause) || SHARE.matcher(clause.text()).lookingAt()) {
            denied.clear();
        }
        boolean quoted = selfAssessed || repeatsCriterion(clause);
        return new Statement(
                indicator + "@" + clause.id(),
                indicator,
                clause.source(),
                clause.place(),
                part(clause),
                binding,
                quoted ? Mood.QUOTED : clause.mood().mood(),
                scope(clause, signs),
                signs,
                denied,
                elements.elements(indicator, clause),
                clause.passage().article(),
                clause.section(),
                clause.role(),
                Dates.last(clause.text()),
                clause.passage().confidence() >= RELIABLE);
    }

    private static void sort(Map<String, List<Span>> found, Utterance clause, Set<String> signs, Set<String> denied) {
        found.forEach((name, spans) -> {
            for (var span : spans) {
                (clause.mood().denies(span.start(), span.end()) ? denied : signs).add(name);
            }
        });
    }

    /** Words of a requirement may stand in the heading above, as long as the clause itself holds one of them. */
    private Map<String, List<Span>> requirements(int indicator, Utterance clause) {
        int start = clause.contextOffset();
        var found = new TreeMap<String, List<Span>>();
        clause.context().requirements(indicator).forEach((requirement, spans) -> {
            var inside = spans.stream()
                    .filter(span -> span.start() >= start)
                    .map(span -> new Span(span.start() - start, span.end() - start))
                    .toList();
            if (!inside.isEmpty()) {
                found.put(requirement, inside);
            } else if (isRow(clause) && utterances.lexicon().asksForProgramme(requirement)) {
                found.put(requirement, List.of(NOWHERE));
            }
        });
        return found;
    }

    private static boolean isRow(Utterance clause) {
        return clause.text().indexOf('\t') >= 0;
    }

    /** The row of one unit tells about that unit only. */
    private static boolean isUnitRow(Utterance clause) {
        return isRow(clause) && clause.own().has("unit-name");
    }

    /** A manual that introduces itself promises; only what it shows counts. */
    private Passage.Part part(Utterance clause) {
        var part = clause.passage().part();
        return part == Passage.Part.BODY && advertises(clause.source()) && introduces(clause)
                ? Passage.Part.FOREWORD
                : part;
    }

    private static boolean advertises(Source source) {
        return switch (source.group()) {
            case MANUAL, REGISTER, OTHER, GUIDELINE -> true;
            default -> false;
        };
    }

    private boolean introduces(Utterance clause) {
        var headings = Utterances.sections(clause.passage());
        if (headings.size() > 1
                && utterances.heading(headings.get(headings.size() - 1)).has(INTRODUCTION)) {
            return true;
        }
        var label = LABEL.matcher(clause.text());
        return label.lookingAt() && utterances.heading(label.group()).has(INTRODUCTION);
    }

    private Scope scope(Utterance clause, Set<String> signs) {
        if (signs.contains("some-units") || EXCEPT.matcher(clause.text()).find()) {
            return Scope.SOME;
        }
        if (signs.contains("all-units") || everywhere.matcher(clause.text()).find()) {
            return Scope.ALL;
        }
        int names = clause.full().signs().getOrDefault("unit-name", List.of()).size();
        return names >= 2 ? Scope.SOME : Scope.NONE;
    }

    /** The instrument's own words without any fact of the institution's own. */
    private static boolean repeatsCriterion(Utterance clause) {
        return clause.own().has("criterion-wording")
                && !DIGIT.matcher(clause.text()).find();
    }
}
