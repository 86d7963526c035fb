package id.telaah.evidence;

import id.telaah.evidence.Statement.Binding;
import id.telaah.kb.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Counts organisational units, as a sentence says it and as the rows of a table show it. */
final class TallyReader {
    private static final List<String> NUMBERS = List.of(
            "nol",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas");
    private static final String NUMBER = "(\\d{1,4}|" + String.join("|", NUMBERS) + ")";
    private static final Pattern OUT_OF = Pattern.compile(
            "\\b" + NUMBER + "\\s*(?:\\([\\p{L} ]+\\)\\s*)?(?:[\\p{L}/]+\\s+){0,4}?dari\\s+(?:[\\p{L}]+\\s+){0,3}?"
                    + NUMBER + "\\b",
            Pattern.CASE_INSENSITIVE);

    /** Fewer unit rows do not make a table of units. */
    private static final int ROWS = 3;

    private static final int UNIT_CELL = 70;

    private final Lexicon lexicon;
    private final Wordings affirmative;
    private final Wordings negative;

    TallyReader(Lexicon lexicon, Vocabulary vocabulary) {
        this.lexicon = lexicon;
        affirmative = Wordings.of("affirmative", vocabulary.signs());
        negative = Wordings.of("negative-status", vocabulary.signs());
    }

    List<Tally> of(Source source, List<Utterance> clauses, List<Map<Integer, Binding>> bindings) {
        var tallies = new ArrayList<Tally>();
        var tables = tables(clauses);
        for (int at = 0; at < clauses.size(); at++) {
            var clause = clauses.get(at);
            var found = OUT_OF.matcher(clause.text());
            if (found.find() && aboutUnits(clause, tables)) {
                int count = number(found.group(1));
                int total = number(found.group(2));
                if (count <= total && total > 1) {
                    add(tallies, source, clause, bindings.get(at).entrySet(), count, total, false);
                }
            }
        }
        tables.values().forEach(rows -> addTable(tallies, source, clauses, bindings, rows));
        return tallies;
    }

    private boolean aboutUnits(Utterance clause, Map<String, List<Integer>> tables) {
        return clause.full().has("units")
                || tables.getOrDefault(clause.section(), List.of()).size() >= ROWS;
    }

    private static void add(
            List<Tally> tallies,
            Source source,
            Utterance clause,
            Set<Map.Entry<Integer, Binding>> bindings,
            int count,
            int total,
            boolean fromTable) {
        for (var binding : bindings) {
            if (binding.getValue() != Binding.LISTED) {
                var date = Dates.last(clause.text());
                tallies.add(new Tally(
                        binding.getKey(),
                        source,
                        clause.place(),
                        count,
                        total,
                        fromTable,
                        null,
                        date == null ? source.date() : date));
            }
        }
    }

    /** Rows that start with the name of a unit, by section. */
    private Map<String, List<Integer>> tables(List<Utterance> clauses) {
        var tables = new LinkedHashMap<String, List<Integer>>();
        for (int at = 0; at < clauses.size(); at++) {
            if (isUnitRow(clauses.get(at))) {
                tables.computeIfAbsent(clauses.get(at).section(), any -> new ArrayList<>())
                        .add(at);
            }
        }
        return tables;
    }

    private boolean isUnitRow(Utterance clause) {
        if (clause.text().indexOf('\t') < 0) {
            return false;
        }
        for (var cell : clause.text().split("\t")) {
            if (cell.length() <= UNIT_CELL && lexicon.read(cell).has("unit-name")) {
                return true;
            }
        }
        return false;
    }

    private void addTable(
            List<Tally> tallies,
            Source source,
            List<Utterance> clauses,
            List<Map<Integer, Binding>> bindings,
            List<Integer> rows) {
        int no = (int) rows.stream().filter(row -> denies(clauses.get(row))).count();
        int yes = (int) rows.stream().filter(row -> affirms(clauses.get(row))).count();
        if (rows.size() < ROWS || no + yes == 0 || (no == 0 && yes < rows.size())) {
            return;
        }
        var indicators = new TreeSet<>(bindings.get(rows.get(0)).keySet());
        rows.forEach(row -> indicators.retainAll(bindings.get(row).keySet()));
        var bound = new LinkedHashMap<Integer, Binding>();
        indicators.forEach(indicator -> bound.put(indicator, Binding.HEADING));
        int example = rows.stream()
                .filter(row -> denies(clauses.get(row)))
                .findFirst()
                .orElse(rows.get(0));
        add(tallies, source, clauses.get(example), bound.entrySet(), rows.size() - no, rows.size(), true);
    }

    private boolean denies(Utterance row) {
        return negative.holds(row.text());
    }

    private boolean affirms(Utterance row) {
        return !denies(row) && affirmative.holds(row.text());
    }

    private static int number(String text) {
        int word = NUMBERS.indexOf(text.toLowerCase(Locale.ROOT));
        return word >= 0 ? word : Integer.parseInt(text);
    }
}
