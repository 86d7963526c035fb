package id.telaah.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The cells of a table row, which a tab parts. */
final class Cells {
    private static final Pattern CODE = Pattern.compile("[\\d.,()/-]+|[\\p{Lu}]{1,5}[\\d.-]*\\d[\\d.]*");

    /** A longer cell describes, it does not name. */
    private static final int NAME = 60;

    /** A cell this long holds sentences of its own. */
    private static final int SENTENCES = 110;

    private Cells() {}

    static boolean isRow(String text) {
        return text.indexOf('\t') >= 0;
    }

    /** The first cell that is neither a number nor a code, when it is short enough to name something. */
    static Optional<String> name(String row) {
        return !isRow(row)
                ? Optional.empty()
                : Stream.of(row.split("\t"))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty() && !CODE.matcher(cell).matches())
                        .findFirst()
                        .filter(cell -> cell.length() <= NAME);
    }

    private static boolean holdsSentences(String cell) {
        return cell.length() >= SENTENCES
                || cell.length() > NAME && Clauses.of(cell).size() > 1;
    }

    /** The whole row, or the clauses of its cells when one of them holds sentences. */
    static List<Clauses.Clause> clauses(String row) {
        var cells = row.split("\t", -1);
        if (Stream.of(cells).noneMatch(Cells::holdsSentences)) {
            return List.of(new Clauses.Clause(0, row.length()));
        }
        var clauses = new ArrayList<Clauses.Clause>();
        int start = 0;
        for (var cell : cells) {
            int offset = start;
            Clauses.of(cell)
                    .forEach(clause -> clauses.add(new Clauses.Clause(offset + clause.start(), offset + clause.end())));
            start += cell.length() + 1;
        }
        return clauses;
    }

    /**
     * "Manajemen | risiko, data, dan layanan" read as "Manajemen risiko", "Manajemen data", "Manajemen layanan".
     *
     * @param part the row or a clause of it
     */
    static String distributed(String row, String part) {
        var name = name(row).filter(cell -> cell.indexOf(' ') < 0);
        if (name.isEmpty()) {
            return "";
        }
        var meant = new StringBuilder();
        for (var item : part.split("[\\t,;]|\\bdan\\b")) {
            meant.append(Utterances.BREAK).append(name.get()).append(' ').append(item.strip());
        }
        return meant.toString();
    }
}
