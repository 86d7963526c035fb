package id.telaah.reading;

import id.telaah.extraction.Block;
import id.telaah.extraction.Block.Cell;
import id.telaah.extraction.ExtractedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One line of a file with its place.
 *
 * @param text a tab stands between the pieces of a table row
 * @param plain the text with single blanks
 * @param cells the cells of a row that the format itself marks as a table; empty for lines of running text
 */
record TextLine(
        ExtractedPage page,
        String text,
        String plain,
        double left,
        double top,
        double width,
        double size,
        boolean bold,
        int heading,
        boolean visible,
        int table,
        List<Cell> cells,
        List<Double> stops) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    static List<TextLine> of(ExtractedPage page) {
        List<TextLine> lines = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block instanceof Block.Line line && !line.text().isBlank()) {
                lines.add(of(page, line));
            } else if (block instanceof Block.Row row
                    && row.cells().stream().anyMatch(cell -> !cell.text().isBlank())) {
                lines.add(of(page, row));
            }
        }
        return lines;
    }

    private static TextLine of(ExtractedPage page, Block.Line line) {
        String text = line.text().strip();
        return new TextLine(
                page,
                text,
                squeeze(text),
                line.left(),
                line.top(),
                line.width(),
                line.size(),
                line.bold(),
                line.heading(),
                line.hidden() == Block.Hidden.NO,
                0,
                List.of(),
                line.stops());
    }

    private static TextLine of(ExtractedPage page, Block.Row row) {
        String text = row.cells().stream().map(cell -> squeeze(cell.text())).collect(Collectors.joining("\t"));
        return new TextLine(
                page,
                text,
                squeeze(text),
                0,
                0,
                0,
                0,
                false,
                0,
                row.hidden() == Block.Hidden.NO,
                row.table(),
                row.cells(),
                List.of());
    }

    /** The same place with other words, as when a cell holds several lines. */
    TextLine withText(String words) {
        return new TextLine(
                page,
                words.strip(),
                squeeze(words),
                left,
                top,
                width,
                size,
                bold,
                heading,
                visible,
                0,
                List.of(),
                List.of());
    }

    /** The same line parted into other pieces. */
    TextLine withStops(String words, List<Double> edges) {
        return new TextLine(
                page,
                words,
                squeeze(words),
                left,
                top,
                width,
                size,
                bold,
                heading,
                visible,
                table,
                cells,
                List.copyOf(edges));
    }

    /** A row of a layout table as lines of running text: one per line of its longest cell. */
    List<TextLine> unfold() {
        if (cells.isEmpty()) {
            return List.of(this);
        }
        List<TextLine> lines = new ArrayList<>();
        String label = "";
        for (Cell cell : cells) {
            String[] parts = cell.text().strip().split("\\R+");
            for (int i = 0; i < parts.length; i++) {
                String joined = i == 0 ? (label + "\t" + parts[0]).strip() : parts[i];
                if (i < parts.length - 1) {
                    lines.add(withText(joined));
                    label = "";
                } else {
                    label = joined;
                }
            }
        }
        if (!label.isBlank()) {
            lines.add(withText(label));
        }
        return lines.stream().filter(line -> !line.plain().isEmpty()).toList();
    }

    boolean row() {
        return !cells.isEmpty();
    }

    /** Page number for citation; 0 where the format has no fixed pages. */
    int number() {
        return page.fixed() ? page.number() : 0;
    }

    boolean ocr() {
        return page.origin() == ExtractedPage.Origin.OCR;
    }

    /** True when nearly all letters are capitals. */
    boolean capitals() {
        return capitals(plain);
    }

    static boolean capitals(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long upper = text.chars().filter(Character::isUpperCase).count();
        return letters >= 3 && upper >= 0.8 * letters;
    }

    String upper() {
        return plain.toUpperCase(Locale.ROOT);
    }

    static String squeeze(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
