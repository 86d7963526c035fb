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
    /** "Tentang SIPADU", "1. Tentang Sistem Ini". */
    private static final Pattern ABOUT =
            Pattern.compile("(?:\\w{1,4}[.)]\\s+)?tentang(?:\\s+\\S+){1,4}", Pattern.CASE_INSENSITIVE);

    private static final Pattern LABEL = Pattern.compile("[\\p{L} ]{3,24}:");
    /** "... lima terlaksana dan tiga belum": the rest of a count denies nothing as a whole. */
    private static final Pattern SHARE = Pattern.compile(
            "(?:dan|serta|sementara|sedangkan)\\s+(?:\\d+|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sisanya)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String COUNT =
            "(?:\\d+|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|beberapa|sebagian|sejumlah)";

    /** "4 lokasi belum tersambung": what some lack, others have. */
    private static final Pattern PARTLY = Pattern.compile(
            "\\b" + COUNT
                    + "\\s+(?:\\(\\p{L}+\\)\\s+)?(?:\\p{L}+\\s+){1,4}?(?:yang\\s+)?(?:masih\\s+)?(?:belum|tidak)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Denied verbs that leave open whether the thing before them is there. */
    private static final Pattern SPECIFIC = Pattern.compile(
            "\\b(?:belum|tidak)\\s+(?:pernah\\s+|dapat\\s+|bisa\\s+)?(?:di(?:periksa|audit|uji|bahas|nilai|reviu|evaluasi|sebut|cantum|tulis|tinjau|ukur|masukkan|muat)\\p{L}*"
                    + "|ditemukan|termasuk|menjadi)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String UNITS =
            "(?:opd|pd|skpd|satker|upt|uptd|perangkat daerah|unit kerja|unit organisasi|satuan kerja|kecamatan|dinas|direktorat|biro|bagian)\\b";

    /** "semua 96 unit kerja", "kelima unit organisasi": all of them, with their number. */
    private static final Pattern ALL_COUNTED = Pattern.compile(
            "\\b(?:(?:seluruh|semua|segenap)\\s+\\d+\\s+(?:\\([\\p{L} ]+\\)\\s+)?"
                    + "|ke(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)\\s+(?:(?:belas|puluh)\\s+)?(?:\\p{L}+\\s+)?)"
                    + UNITS,
            Pattern.CASE_INSENSITIVE);

    /** "dipakai 7 perangkat daerah": so many units, and not said to be all. */
    private static final Pattern COUNTED = Pattern.compile(
            "\\b(?:[2-9]|\\d{2,3}|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belasan|puluhan)\\s+(?:\\([\\p{L} ]+\\)\\s+)?"
                    + UNITS,
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

    Statement read(int indicator, Binding binding, Utterance clause, boolean selfAssessed, WorkTables work) {
        var signs = new TreeSet<String>();
        var denied = new TreeSet<String>();
        sort(clause.full().signs(), clause, signs, denied);
        sort(requirements(indicator, binding, clause), clause, signs, denied);
        if (isUnitRow(clause)
                || SHARE.matcher(clause.text()).lookingAt()
                || PARTLY.matcher(clause.text()).find()) {
            denied.clear();
        }
        if (work.done(clause)) {
            signs.add("realised");
        }
        if (work.entire(clause)) {
            signs.add("entirely");
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

    private void sort(Map<String, List<Span>> found, Utterance clause, Set<String> signs, Set<String> denied) {
        int spared = spared(clause);
        found.forEach((name, spans) -> {
            for (var span : spans) {
                if (!clause.mood().denies(span.start(), span.end())) {
                    signs.add(name);
                } else if (span.start() >= spared || span.end() == 0) {
                    denied.add(name);
                }
            }
        });
    }

    /** "Penggunaan X tidak diperiksa" denies that it was examined, not the use: what stands before is left alone. */
    private int spared(Utterance clause) {
        var predicate = SPECIFIC.matcher(clause.text());
        return predicate.find() ? clause.offset() + predicate.start() : 0;
    }

    /** Words of a requirement may stand in the heading above, as long as the clause itself holds one of them. */
    private Map<String, List<Span>> requirements(int indicator, Binding binding, Utterance clause) {
        int start = clause.contextOffset();
        var found = new TreeMap<String, List<Span>>();
        clause.context().requirements(indicator).forEach((requirement, spans) -> {
            var inside = spans.stream()
                    .filter(span -> span.start() >= start)
                    .map(span -> new Span(span.start() - start, span.end() - start))
                    .toList();
            if (!inside.isEmpty()) {
                found.put(requirement, inside);
            } else if (isRow(clause) && utterances.lexicon().asksForProgramme(requirement)
                    || binding == Binding.OWN && tells(clause)) {
                found.put(requirement, List.of(NOWHERE));
            }
        });
        columns(indicator, clause).forEach(requirement -> found.putIfAbsent(requirement, List.of(NOWHERE)));
        return found;
    }

    /** The columns of a table may say that its rows are a programme and how it went. */
    private Set<String> columns(int indicator, Utterance clause) {
        var columns = Utterances.columns(clause.passage());
        if (columns.isEmpty() || !isRow(clause)) {
            return Set.of();
        }
        var found = new TreeSet<>(utterances
                .heading(String.join(" | ", columns) + Utterances.BREAK + clause.text())
                .requirements(indicator)
                .keySet());
        found.removeIf(requirement -> !utterances.lexicon().asksForProgramme(requirement));
        return found;
    }

    /** A heading that is a sentence says something about each subject below it: "Strategi yang ditetapkan Tim Koordinasi". */
    private boolean tells(Utterance clause) {
        var headings = Utterances.sections(clause.passage());
        return headings.size() > 1 && utterances.tells(headings.get(headings.size() - 1));
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
        if (!headings.isEmpty()
                && ABOUT.matcher(headings.get(headings.size() - 1)).matches()) {
            return true;
        }
        if (headings.size() > 1
                && utterances.heading(headings.get(headings.size() - 1)).has(INTRODUCTION)) {
            return true;
        }
        var label = LABEL.matcher(clause.text());
        return label.lookingAt() && utterances.heading(label.group()).has(INTRODUCTION);
    }

    private Scope scope(Utterance clause, Set<String> signs) {
        boolean allCounted = ALL_COUNTED.matcher(clause.text()).find();
        if (signs.contains("some-units") && !allCounted
                || EXCEPT.matcher(clause.text()).find()) {
            return Scope.SOME;
        }
        if (signs.contains("all-units")
                || allCounted
                || everywhere.matcher(clause.text()).find()) {
            return Scope.ALL;
        }
        int names = clause.full().signs().getOrDefault("unit-name", List.of()).size();
        return names >= 2 || COUNTED.matcher(clause.text()).find() ? Scope.SOME : Scope.NONE;
    }

    /** The instrument's own words without any fact of the institution's own. */
    private static boolean repeatsCriterion(Utterance clause) {
        return clause.own().has("criterion-wording")
                && !DIGIT.matcher(clause.text()).find();
    }
}
