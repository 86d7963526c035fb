package id.telaah.scale;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes files of manuscripts. */
final class Press {
    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);
    private static final int LINES = 46;
    private static final int WIDTH = 92;

    private Press() {}

    static byte[] print(Manuscript manuscript) {
        var path = manuscript.path();
        try {
            return switch (path.substring(path.lastIndexOf('.') + 1)) {
                case "pdf" -> pdf(manuscript);
                case "docx" -> word(manuscript);
                case "xlsx" -> workbook(manuscript);
                default -> throw new IllegalArgumentException("No press for " + path + ". Use pdf, docx or xlsx.");
            };
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static byte[] pdf(Manuscript manuscript) throws IOException {
        var lines = new ArrayList<String>();
        manuscript.paragraphs().forEach(paragraph -> lines.addAll(wrapped(paragraph)));
        manuscript.table().forEach(row -> lines.addAll(wrapped(String.join("   ", row))));
        try (var pdf = new PDDocument()) {
            for (var from = 0; from < lines.size(); from += LINES) {
                page(pdf, lines.subList(from, Math.min(from + LINES, lines.size())));
            }
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void page(PDDocument pdf, List<String> lines) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            content.setLeading(16);
            content.beginText();
            content.setFont(FONT, 10);
            content.newLineAtOffset(60, 780);
            for (var line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static List<String> wrapped(String paragraph) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : paragraph.split(" ")) {
            if (line.length() + word.length() >= WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static byte[] word(Manuscript manuscript) throws IOException {
        try (var word = new XWPFDocument()) {
            manuscript
                    .paragraphs()
                    .forEach(paragraph -> word.createParagraph().createRun().setText(paragraph));
            if (!manuscript.table().isEmpty()) {
                var table = word.createTable(
                        manuscript.table().size(), manuscript.table().get(0).size());
                for (var row = 0; row < manuscript.table().size(); row++) {
                    var cells = manuscript.table().get(row);
                    for (var cell = 0; cell < cells.size(); cell++) {
                        table.getRow(row).getCell(cell).setText(cells.get(cell));
                    }
                }
            }
            var bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] workbook(Manuscript manuscript) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Daftar");
            var next = 0;
            for (var paragraph : manuscript.paragraphs()) {
                write(sheet.createRow(next++), List.of(paragraph));
            }
            for (var cells : manuscript.table()) {
                write(sheet.createRow(next++), cells);
            }
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(Row row, List<String> cells) {
        for (var cell = 0; cell < cells.size(); cell++) {
            row.createCell(cell).setCellValue(cells.get(cell));
        }
    }
}
