package id.telaah.evidence;

import id.telaah.evidence.Statement.Mood;
import id.telaah.kb.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tables that list work, a row each, with what became of it. */
final class WorkTables {
    /** Fewer rows do not make a list of all work. */
    private static final int ROWS = 2;

    private static final Pattern EMPTY = Pattern.compile("[\\s\\p{Punct}–—]*|(?i:nihil|tidak ada|belum ada)");

    /** A day, so that it is not the period that a plan allots. */
    private static final Pattern DAY = Pattern.compile(
            "\\b\\d{1,2}\\s+\\p{Lu}?\\p{L}{2,9}\\s+20\\d\\d\\b|\\b\\d{1,2}[-/.]\\d{1,2}[-/.]20\\d\\d\\b|\\b20\\d\\d-\\d\\d-\\d\\d\\b");

    private final Moods moods;
    private final Lexicon lexicon;
    private final Wordings outcome;
    private final Set<String> done = new HashSet<>();
    private final Set<String> entire = new HashSet<>();

    WorkTables(Lexicon lexicon, Vocabulary vocabulary, List<Utterance> clauses) {
        this.lexicon = lexicon;
        moods = new Moods(vocabulary);
        outcome = Wordings.of("outcome-column", vocabulary.signs());
        var tables = new LinkedHashMap<String, Set<Utterance>>();
        var rows = new HashSet<String>();
        for (var clause : clauses) {
            if (isListed(clause) && rows.add(clause.passage().id())) {
                tables.computeIfAbsent(clause.section() + Utterances.columns(clause.passage()), any -> new HashSet<>())
                        .add(clause);
            }
        }
        tables.values().forEach(this::read);
    }

    /** Whether a row says that its work was done. */
    boolean done(Utterance clause) {
        return done.contains(clause.passage().id());
    }

    /** Whether all rows of the table say that their work was done. */
    boolean entire(Utterance clause) {
        return entire.contains(clause.passage().id());
    }

    private static boolean isListed(Utterance clause) {
        return Cells.isRow(clause.passage().text())
                && !Utterances.columns(clause.passage()).isEmpty()
                && !clause.source().plan();
    }

    private void read(Set<Utterance> rows) {
        var finished = rows.stream()
                .filter(this::isDone)
                .map(row -> row.passage().id())
                .toList();
        done.addAll(finished);
        if (rows.size() >= ROWS && finished.size() == rows.size()) {
            entire.addAll(finished);
        }
    }

    private boolean isDone(Utterance row) {
        var columns = Utterances.columns(row.passage());
        var cells = row.passage().text().split("\t", -1);
        var told = new ArrayList<String>();
        boolean dated = false;
        for (int at = 0; at < Math.min(cells.length, columns.size()); at++) {
            if (outcome.holds(columns.get(at))) {
                told.add(cells[at].strip());
            }
            dated |= DAY.matcher(cells[at]).find();
        }
        boolean day = dated;
        return told.stream().anyMatch(cell -> isDone(cell, day))
                && told.stream()
                        .allMatch(cell -> cell.isEmpty() || moods.report(cell).mood() == Mood.ASSERTED);
    }

    private boolean isDone(String cell, boolean dated) {
        var hits = lexicon.read(cell);
        return !EMPTY.matcher(cell).matches()
                && !hits.has("unrealised")
                && (dated || DAY.matcher(cell).find() || hits.has("realised"));
    }
}
