package id.telaah.extraction;

import id.telaah.intake.Intake;
import id.telaah.intake.StoredDocument;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes the files that the tests of this package read. */
final class Samples {
    static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

    private Samples() {}

    interface Painter {
        void paint(PDPageContentStream content) throws IOException;
    }

    static byte[] pdf(Painter... pages) {
        try (var pdf = new PDDocument()) {
            for (var painter : pages) {
                var page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (var content = new PDPageContentStream(pdf, page)) {
                    painter.paint(content);
                }
            }
            return bytes(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(PDDocument pdf) throws IOException {
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    static void text(PDPageContentStream content, double x, double y, double size, String text) throws IOException {
        content.beginText();
        content.setFont(FONT, (float) size);
        content.newLineAtOffset((float) x, (float) y);
        content.showText(text);
        content.endText();
    }

    static void coloured(PDPageContentStream content, Color colour, double x, double y, String text)
            throws IOException {
        content.setNonStrokingColor(colour);
        text(content, x, y, 12, text);
        content.setNonStrokingColor(Color.BLACK);
    }

    static BufferedImage picture(byte[] pdf, int dpi) throws IOException {
        return pictures(pdf, dpi).get(0);
    }

    static List<BufferedImage> pictures(byte[] pdf, int dpi) throws IOException {
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            var pictures = new ArrayList<BufferedImage>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pictures.add(new PDFRenderer(document).renderImageWithDPI(i, dpi, ImageType.GRAY));
            }
            return pictures;
        }
    }

    /** Pages that are nothing but pictures of other pages. */
    static byte[] scan(byte[] original, Painter over) throws IOException {
        return scan(pictures(original, 200), over);
    }

    static byte[] scan(List<BufferedImage> pictures, Painter over) throws IOException {
        try (var pdf = new PDDocument()) {
            for (var picture : pictures) {
                var page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                var box = page.getMediaBox();
                try (var content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(
                            LosslessFactory.createFromImage(pdf, picture), 0, 0, box.getWidth(), box.getHeight());
                    over.paint(content);
                }
            }
            return bytes(pdf);
        }
    }

    static StoredDocument store(Path folder, String name, byte[] content) {
        try {
            var own = Files.createTempDirectory(folder, "berkas uji ");
            Files.write(own.resolve(name), content);
            try (var intake = Intake.open(own)) {
                return intake.documents().get(0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(ExtractedDocument document, Block.Hidden hidden) {
        return document.pages().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(block -> block.hidden() == hidden)
                .map(Samples::text)
                .toList();
    }

    static String text(Block block) {
        if (block instanceof Block.Line line) {
            return line.text();
        }
        return ((Block.Row) block)
                .cells().stream().map(cell -> cell.ref() + "=" + cell.text()).collect(Collectors.joining(" | "));
    }

    static List<String> codes(ExtractedDocument document) {
        return document.notes().stream().map(ExtractedDocument.Note::code).toList();
    }
}
