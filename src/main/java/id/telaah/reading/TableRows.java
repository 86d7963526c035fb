package id.telaah.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A table found in the lines of a page: the gaps and left edges of the pieces tell rows and columns apart. */
final class TableRows {
    private static final Pattern COUNTED = Pattern.compile("^(\\d{1,3}|[a-z]|[IVX]{1,4})\\s?[.)]?$");
    private static final Pattern GLUED = Pattern.compile("^(\\d{1,3})\\s?[.)]?\\s+[^\\p{L}\\d]{0,2}\\s*(\\p{Lu}.*)$");
    private static final Pattern OFFICE = Pattern.compile(
            "^(A\\.?N\\.? |PLT\\.? |PJ\\.? )?(BUPATI|WALI ?KOTA|GUBERNUR|MENTERI|KEPALA|SEKRETARIS|INSPEKTUR|DIREKTUR|KETUA)\\b[^\\p{Ll}]*,?$");
    private static final Pattern SIGN = Pattern.compile("^\\W{0,2}[:;.2$&]\\W{0,2}$");
    private static final Pattern TOTAL = Pattern.compile("(?i)^(jumlah|total|rata-rata)\\b.*");
    private static final int NEAR = 14;
    private static final int HEADER_WORDS = 8;

    /** One row: the line it starts on and the words of its cells. */
    record TableRow(TextLine start, List<StringBuilder> cells) {
        String text() {
            return String.join("\t", cells.stream().map(StringBuilder::toString).toList());
        }
    }

    private final List<TextLine> lines;
    private final int columns;
    private final double[] starts;
    private final boolean counted;
    private final List<String> header = new ArrayList<>();
    private final List<TableRow> rows = new ArrayList<>();
    private final int data;

    TableRows(List<TextLine> lines) {
        this.lines = lines;
        this.columns = pieces(lines.get(0)).length;
        int from = readHeader();
        this.data = from;
        this.starts = starts(from);
        this.counted = counted(from);
        for (int i = from; i < lines.size(); i++) {
            add(i);
        }
    }

    static String[] pieces(TextLine line) {
        return line.text().split("\\s*\\t\\s*");
    }

    /** True when a line can be the head of a table: short pieces that read like titles. */
    static boolean opens(TextLine line, TextLine next) {
        String[] pieces = pieces(line);
        if (pieces.length < 2
                || line.row()
                || next.row()
                || label(line)
                || pieces(next).length > 1 && SIGN.matcher(pieces(next)[1]).matches()) {
            return false;
        }
        for (String piece : pieces) {
            boolean title = piece.isEmpty()
                    || !Character.isLowerCase(piece.charAt(0))
                            && piece.split(" ").length <= HEADER_WORDS
                            && !piece.matches(".*[;:]$|^:.*|^[-–•].*");
            if (!title) {
                return false;
            }
        }
        boolean marker = pieces.length == 2 && Marker.of(pieces[0] + " x").isPresent();
        int following = pieces(next).length;
        return !marker
                && (following >= 2 && (following == pieces.length || pieces.length > 2)
                        || pieces.length > 2 && next.left() > line.left());
    }

    /** True when a line gives a value to a label, with a colon between them that recognition may have blurred. */
    static boolean label(TextLine line) {
        String[] pieces = pieces(line);
        return pieces.length == 3
                && pieces[0].matches("^\\p{Lu}.{1,39}")
                && SIGN.matcher(pieces[1]).matches();
    }

    private int readHeader() {
        for (String piece : pieces(lines.get(0))) {
            header.add(TextLine.squeeze(piece));
        }
        int i = 1;
        while (i < lines.size() - 1 && i < 4 && headContinues(lines.get(i))) {
            String[] more = pieces(lines.get(i));
            for (int k = 0; k < more.length; k++) {
                int column = nearest(lines.get(0).stops(), stop(lines.get(i), k), k);
                header.set(column, (header.get(column) + " " + TextLine.squeeze(more[k])).strip());
            }
            i++;
        }
        return i;
    }

    private boolean headContinues(TextLine line) {
        String[] more = pieces(line);
        boolean titles =
                Arrays.stream(more).allMatch(piece -> piece.matches("^[\\p{L}/(].*") && piece.split(" ").length <= 3);
        boolean away = lines.get(0).stops().isEmpty()
                ? line.left() > lines.get(0).left()
                : stop(line, 0) > lines.get(0).stops().get(0) + NEAR;
        return more.length < columns && titles && away;
    }

    private double[] starts(int from) {
        double[] starts = new double[columns];
        Arrays.fill(starts, Double.MAX_VALUE);
        for (TextLine line : lines.subList(from, lines.size())) {
            if (line.stops().size() == columns) {
                for (int k = 0; k < columns; k++) {
                    starts[k] = Math.min(starts[k], line.stops().get(k));
                }
            }
        }
        for (int k = 0; k < columns; k++) {
            if (starts[k] == Double.MAX_VALUE) {
                starts[k] =
                        lines.get(0).stops().size() > k ? lines.get(0).stops().get(k) : k;
            }
        }
        return starts;
    }

    private boolean counted(int from) {
        List<TextLine> full = lines.subList(from, lines.size()).stream()
                .filter(line -> pieces(line).length == columns)
                .toList();
        long numbers = full.stream()
                .filter(line -> COUNTED.matcher(pieces(line)[0]).matches())
                .count();
        return numbers > 0 && numbers * 10 >= full.size() * 6L;
    }

    private void add(int i) {
        TextLine line = unglued(lines.get(i));
        String[] pieces = pieces(line);
        boolean located =
                line.stops().size() == pieces.length && lines.get(0).stops().size() == columns;
        int first = located
                ? column(line.stops().get(0))
                : pieces.length == columns ? 0 : Math.max(0, columns - pieces.length);
        if (rows.isEmpty() || newRow(line, pieces, first)) {
            List<StringBuilder> cells = new ArrayList<>();
            for (int k = 0; k < columns; k++) {
                cells.add(new StringBuilder());
            }
            rows.add(new TableRow(line, cells));
        }
        TableRow row = rows.get(rows.size() - 1);
        for (int k = 0; k < pieces.length; k++) {
            int column = pieces.length == columns
                    ? k
                    : located ? column(line.stops().get(k)) : Math.min(columns - 1, first + k);
            Passages.append(row.cells().get(column), TextLine.squeeze(pieces[k]));
        }
    }

    /** Recognition of a scan may lose the gap after the number of a row. */
    private TextLine unglued(TextLine line) {
        var matcher = GLUED.matcher(pieces(line)[0]);
        if (!counted || pieces(line).length >= columns || !matcher.matches()) {
            return line;
        }
        String rest = line.text().substring(line.text().indexOf(matcher.group(2)));
        List<Double> stops = new ArrayList<>(line.stops());
        if (!stops.isEmpty() && columns > 1) {
            stops.add(1, Math.max(starts[1], stops.get(0)));
        }
        return line.withStops(matcher.group(1) + "\t" + rest, stops);
    }

    private boolean newRow(TextLine line, String[] pieces, int first) {
        if (counted) {
            return first == 0
                            && (COUNTED.matcher(pieces[0]).matches()
                                    || TOTAL.matcher(pieces[0]).matches())
                    || TOTAL.matcher(pieces[0]).matches();
        }
        return first == 0
                && !Character.isLowerCase(pieces[0].charAt(0))
                && (pieces.length > 1 || TOTAL.matcher(pieces[0]).matches());
    }

    private static double stop(TextLine line, int k) {
        return line.stops().size() > k ? line.stops().get(k) : line.left();
    }

    private int column(double x) {
        int best = 0;
        for (int k = 1; k < columns; k++) {
            if (x >= starts[k] - NEAR) {
                best = k;
            }
        }
        return best;
    }

    private int nearest(List<Double> stops, double x, int otherwise) {
        int best = Math.min(otherwise, columns - 1);
        double distance = Double.MAX_VALUE;
        for (int k = 0; k < Math.min(stops.size(), columns); k++) {
            if (Math.abs(stops.get(k) - x) < distance) {
                distance = Math.abs(stops.get(k) - x);
                best = k;
            }
        }
        return best;
    }

    List<String> header() {
        return header;
    }

    List<TextLine> headerLines() {
        return lines.subList(0, data);
    }

    List<TableRow> rows() {
        return rows;
    }

    /** True when a line without a gap still belongs to the table, as the second line of a cell. */
    static boolean continues(List<TextLine> table, TextLine line) {
        TextLine last = table.get(table.size() - 1);
        if (line.row() || last.number() != line.number() || line.heading() > 0) {
            return false;
        }
        int columns = pieces(table.get(0)).length;
        int pieces = pieces(line).length;
        boolean signs = pieces == 1
                && OFFICE.matcher(line.plain()).matches()
                && table.size() > 1
                && !last.capitals()
                && line.plain().split(" ").length > 1;
        if (signs) {
            return false;
        }
        if (pieces >= 2) {
            return pieces <= columns
                    && Marker.of(line.plain())
                            .filter(marker -> pieces == 2
                                    && columns > 2
                                    && line.left() < table.get(0).left())
                            .isEmpty();
        }
        double left = table.stream().mapToDouble(TextLine::left).min().orElse(0);
        boolean indented = line.left() > left + NEAR;
        boolean lower = Character.isLowerCase(line.plain().charAt(0));
        boolean total = TOTAL.matcher(line.plain()).matches();
        boolean sentence = line.plain().split(" ").length > 12;
        return (indented || lower || total)
                && !sentence
                && Marker.of(line.plain()).isEmpty()
                && !SignatureBlock.opens(line);
    }
}
