package id.telaah.extraction;

import static id.telaah.extraction.Samples.coloured;
import static id.telaah.extraction.Samples.pdf;
import static id.telaah.extraction.Samples.text;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Files that say one thing to their reader and hide another, each in its own way. */
final class HiddenSamples {
    static final String SEEN = "Kalimat ini terlihat oleh setiap pembaca";
    static final String HIDDEN = "rahasia yang tidak terlihat";

    /** A way of hiding. */
    record Sample(String kind, String file, byte[] content) {
        @Override
        public String toString() {
            return kind;
        }
    }

    private interface Drawing {
        void paint(PDDocument pdf, PDPageContentStream content) throws IOException;
    }

    private HiddenSamples() {}

    static java.util.List<Sample> all() {
        var all = new LinkedHashMap<String, byte[]>();
        pages(all);
        moreKindsOfPages(all);
        words(all);
        workbooks(all);
        texts(all);
        return all.entrySet().stream()
                .map(one -> new Sample(
                        one.getKey().replaceAll("\\.\\w+$", ""), one.getKey().replace(' ', '-'), one.getValue()))
                .toList();
    }

    private static void pages(Map<String, byte[]> all) {
        all.put("white on white.pdf", page(c -> coloured(c, Color.WHITE, 72, 600, HIDDEN)));
        all.put("nearly white.pdf", page(c -> coloured(c, new Color(251, 251, 249), 72, 600, HIDDEN)));
        all.put("half a point.pdf", page(c -> text(c, 72, 600, 0.5, HIDDEN)));
        all.put("beside the page.pdf", page(c -> text(c, 700, 600, 12, HIDDEN)));
        all.put("invisible mode.pdf", page(c -> {
            c.setRenderingMode(RenderingMode.NEITHER);
            text(c, 72, 600, 12, HIDDEN);
        }));
        all.put("only a clip.pdf", page(c -> {
            c.setRenderingMode(RenderingMode.NEITHER_CLIP);
            text(c, 72, 600, 12, HIDDEN);
        }));
        all.put("under a box.pdf", page(c -> {
            text(c, 72, 600, 12, HIDDEN);
            c.setNonStrokingColor(Color.LIGHT_GRAY);
            c.addRect(60, 590, 300, 30);
            c.fill();
        }));
        all.put("clipped.pdf", page(c -> {
            c.saveGraphicsState();
            c.addRect(72, 300, 50, 50);
            c.clip();
            text(c, 72, 600, 12, HIDDEN);
            c.restoreGraphicsState();
        }));
    }

    private static void moreKindsOfPages(Map<String, byte[]> all) {
        all.put("under a picture.pdf", drawn((pdf, c) -> {
            text(c, 72, 600, 12, HIDDEN);
            c.drawImage(picture(pdf, Color.GRAY), 60, 580, 300, 50);
        }));
        all.put("no opacity.pdf", drawn((pdf, c) -> {
            var clear = new PDExtendedGraphicsState();
            clear.setNonStrokingAlphaConstant(0f);
            c.saveGraphicsState();
            c.setGraphicsStateParameters(clear);
            text(c, 72, 600, 12, HIDDEN);
            c.restoreGraphicsState();
        }));
        all.put("layer that is off.pdf", drawn((pdf, c) -> {
            var group = new PDOptionalContentGroup("catatan");
            var layers = new PDOptionalContentProperties();
            layers.addGroup(group);
            layers.setGroupEnabled(group, false);
            pdf.getDocumentCatalog().setOCProperties(layers);
            c.beginMarkedContent(org.apache.pdfbox.cos.COSName.OC, group);
            text(c, 72, 600, 12, HIDDEN);
            c.endMarkedContent();
        }));
        all.put("white on a white picture.pdf", drawn((pdf, c) -> {
            c.drawImage(picture(pdf, Color.WHITE), 60, 500, 300, 200);
            coloured(c, Color.WHITE, 72, 600, HIDDEN);
        }));
    }

    private static byte[] page(Samples.Painter hidden) {
        return pdf(content -> {
            text(content, 72, 700, 12, SEEN);
            hidden.paint(content);
        });
    }

    private static byte[] drawn(Drawing hidden) {
        try (var pdf = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                text(content, 72, 750, 12, SEEN);
                hidden.paint(pdf, content);
            }
            return Samples.bytes(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject picture(PDDocument pdf, Color colour)
            throws IOException {
        var image = new BufferedImage(60, 20, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, 60, 20);
        graphics.dispose();
        return LosslessFactory.createFromImage(pdf, image);
    }

    private static void words(Map<String, byte[]> all) {
        all.put("vanish.docx", word(run -> run.setVanish(true)));
        all.put("white words.docx", word(run -> run.setColor("FFFFFF")));
        all.put("tiny words.docx", word(run -> run.setFontSize(0.5)));
        all.put("white by style.docx", word(run -> {
            var styles = run.getDocument().createStyles();
            var style = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle.Factory.newInstance();
            style.setStyleId("pudar");
            style.addNewRPr().addNewColor().setVal("FFFFFF");
            styles.addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(style));
            run.setStyle("pudar");
        }));
    }

    private static byte[] word(Consumer<XWPFRun> hide) {
        try (var word = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            word.createParagraph().createRun().setText(SEEN);
            var run = word.createParagraph().createRun();
            run.setText(HIDDEN);
            hide.accept(run);
            word.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void workbooks(Map<String, byte[]> all) {
        all.put("hidden sheet.xlsx", workbook(book -> {
            book.createSheet("dua").createRow(0).createCell(0).setCellValue(HIDDEN);
            book.setSheetVisibility(1, SheetVisibility.HIDDEN);
        }));
        all.put("very hidden sheet.xlsx", workbook(book -> {
            book.createSheet("dua").createRow(0).createCell(0).setCellValue(HIDDEN);
            book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        }));
        all.put("hidden row.xlsx", workbook(book -> {
            var row = book.getSheetAt(0).createRow(3);
            row.createCell(0).setCellValue(HIDDEN);
            row.setZeroHeight(true);
        }));
        all.put("hidden column.xlsx", workbook(book -> {
            book.getSheetAt(0).createRow(3).createCell(5).setCellValue(HIDDEN);
            book.getSheetAt(0).setColumnHidden(5, true);
        }));
        all.put("white cell.xlsx", workbook(book -> {
            var font = book.createFont();
            font.setColor(new org.apache.poi.xssf.usermodel.XSSFColor(Color.WHITE, null));
            var style = book.createCellStyle();
            style.setFont(font);
            var cell = book.getSheetAt(0).createRow(3).createCell(1);
            cell.setCellValue(HIDDEN);
            cell.setCellStyle(style);
        }));
    }

    private static byte[] workbook(Consumer<XSSFWorkbook> hide) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            book.createSheet("satu").createRow(0).createCell(0).setCellValue(SEEN);
            hide.accept(book);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void texts(Map<String, byte[]> all) {
        all.put("hidden paragraph.odt", open("<style:text-properties text:display=\"none\"/>"));
        all.put("white paragraph.odt", open("<style:text-properties fo:color=\"#ffffff\"/>"));
        all.put("no display.html", html("", "<p style='display:none'>%s</p>"));
        all.put("no visibility.html", html(".catatan { visibility: hidden }", "<p class=catatan>%s</p>"));
        all.put("no size.html", html("", "<p style='font-size:0'>%s</p>"));
        all.put(
                "clipped for readers aloud.html",
                html(
                        ".sr { position:absolute; width:1px; height:1px; overflow:hidden; clip:rect(0,0,0,0) }",
                        "<span class=sr aria-hidden=true>%s</span>"));
        all.put("far away.html", html("", "<div style='position:absolute; left:-9999px'>%s</div>"));
    }

    private static byte[] html(String style, String hidden) {
        var page = "<html><head><style>%s</style></head><body><p>%s</p>%s</body></html>"
                .formatted(style, SEEN, hidden.formatted(HIDDEN));
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] open(String properties) {
        var office = "urn:oasis:names:tc:opendocument:xmlns:";
        var content = """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="%soffice:1.0" xmlns:style="%sstyle:1.0" xmlns:text="%stext:1.0"
                    xmlns:fo="%sxsl-fo-compatible:1.0" office:version="1.2">
                <office:automatic-styles><style:style style:name="P1" style:family="paragraph">%s</style:style></office:automatic-styles>
                <office:body><office:text><text:p>%s</text:p><text:p text:style-name="P1">%s</text:p></office:text></office:body>
                </office:document-content>
                """.formatted(office, office, office, office, properties, SEEN, HIDDEN);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part :
                    new String[][] {{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", content}
                    }) {
                zip.putNextEntry(new ZipEntry(part[0]));
                zip.write(part[1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
