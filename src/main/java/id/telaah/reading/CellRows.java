package id.telaah.reading;

import id.telaah.extraction.Block.Cell;
import id.telaah.reading.Passage.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table that the format itself marks: title rows, column headings, data rows; also label and value layouts. */
final class CellRows {
    private static final Pattern REFERENCE = Pattern.compile("([A-Z]+)(\\d+)");
    private static final int HEADER_CHARS = 60;

    private final Passages out;
    private final Part part;
    private final String place;
    private final HeadingStack headings;
    private List<String> header = List.of();
    private final List<String> titles = new ArrayList<>();
    private int previousRow;
    private int number;
    private boolean data;

    CellRows(Passages out, Part part, String place, HeadingStack headings) {
        this.out = out;
        this.part = part;
        this.place = place;
        this.headings = headings;
    }

    static String columns(List<String> header) {
        return "kolom: "
                + String.join(
                        " | ",
                        header.stream()
                                .map(String::strip)
                                .filter(cell -> !cell.isEmpty())
                                .toList());
    }

    void read(List<TextLine> rows) {
        for (int i = 0; i < rows.size(); i++) {
            TextLine row = rows.get(i);
            List<Cell> filled =
                    row.cells().stream().filter(cell -> !cell.text().isBlank()).toList();
            int reference = rowNumber(filled.get(0));
            if (previousRow > 0 && reference > previousRow + 1 && data) {
                header = List.of();
                titles.clear();
                data = false;
            }
            previousRow = reference;
            if (filled.size() == 1) {
                single(row, filled.get(0), i + 1 < rows.size());
            } else if (header.isEmpty()
                    && !data
                    && heads(row.cells(), i + 1 < rows.size() ? rows.get(i + 1).cells() : List.of())) {
                header = row.cells().stream()
                        .map(cell -> TextLine.squeeze(cell.text()))
                        .toList();
                out.add(row, locator(row, filled), Part.HEADING, chain(false), row.text());
            } else {
                data = true;
                number++;
                out.add(row, locator(row, filled), part == Part.ANNEX ? part : Part.TABLE, chain(true), row.text());
            }
        }
    }

    private void single(TextLine row, Cell cell, boolean more) {
        String text = TextLine.squeeze(cell.text());
        boolean title = !data && header.isEmpty() && more && text.length() <= 2 * HEADER_CHARS && !text.endsWith(".");
        out.add(
                row,
                locator(row, List.of(cell)),
                title ? Part.HEADING : part == Part.ANNEX ? part : Part.TABLE,
                chain(!title),
                text);
        if (title) {
            titles.add(text);
        }
    }

    /** A head has short titles in all its cells; in a table of two columns the first data row must be longer. */
    private static boolean heads(List<Cell> cells, List<Cell> next) {
        List<String> texts = cells.stream()
                .map(cell -> TextLine.squeeze(cell.text()))
                .filter(text -> !text.isEmpty())
                .toList();
        boolean titles = texts.stream()
                .allMatch(text ->
                        text.length() <= HEADER_CHARS && text.matches("^[\\p{L}(#%].*") && !text.matches(".*[.:;]$"));
        boolean labels = texts.size() > 1 && texts.get(1).startsWith(":");
        long following = next.stream().filter(cell -> !cell.text().isBlank()).count();
        boolean numbered = texts.get(0).matches("(?i)^(no\\.?|nomor|kode)$");
        return (titles || numbered && texts.size() > 2)
                && !labels
                && following >= 2
                && (texts.size() > 2
                        || numbered
                        || next.stream()
                                .anyMatch(cell -> cell.text().length() > HEADER_CHARS / 2
                                        || cell.text().matches(".*\\d.*")));
    }

    private List<String> chain(boolean withColumns) {
        List<String> chain = new ArrayList<>(headings.chain());
        chain.addAll(titles);
        if (withColumns && !header.isEmpty()) {
            chain.add(columns(header));
        }
        return chain;
    }

    private String locator(TextLine row, List<Cell> filled) {
        String first = filled.get(0).ref();
        String last = filled.get(filled.size() - 1).ref();
        if (first.isEmpty()) {
            String heading = headings.innermost().orElse("tabel");
            return ((place.isEmpty() ? heading : place + ", " + heading) + " baris " + Math.max(1, number)).strip();
        }
        return "'" + row.page().label() + "'!" + (first.equals(last) ? first : first + ":" + last);
    }

    private static int rowNumber(Cell cell) {
        Matcher matcher = REFERENCE.matcher(cell.ref());
        return matcher.matches() ? Integer.parseInt(matcher.group(2)) : 0;
    }
}
