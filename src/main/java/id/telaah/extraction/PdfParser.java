package id.telaah.extraction;

import id.telaah.extraction.Block.Hidden;
import id.telaah.extraction.Block.Line;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads a PDF page by page into placed lines, hidden ones marked; public because Tika creates it by name. */
public final class PdfParser implements Parser {
    private static final long serialVersionUID = 1;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("pdf"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var task = context.get(ForkTask.class);
        var xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        var file = TikaInputStream.get(stream).getFile();
        try (var pdf = Loader.loadPDF(file)) {
            describe(pdf, metadata);
            for (var signature : new Signatures(pdf, file).check()) {
                metadata.add(Markup.SIGNATURE, signature.text());
            }
            new Pages(pdf, new Markup(xhtml), metadata, task.render() ? task.inFolder("pdf") : task).read();
        } catch (InvalidPasswordException e) {
            throw new EncryptedDocumentException(e);
        }
        xhtml.endDocument();
    }

    private static void describe(PDDocument pdf, Metadata metadata) throws IOException {
        Markup.property(metadata, "pdf:pages", pdf.getNumberOfPages());
        Markup.property(metadata, "pdf:encrypted", pdf.isEncrypted());
        Markup.property(
                metadata, "pdf:signatures", pdf.getSignatureDictionaries().size());
        var embedded = pdf.getDocumentCatalog().getNames();
        if (embedded != null && embedded.getEmbeddedFiles() != null) {
            Markup.remark(metadata, "attachments", 0);
        }
    }

    /** The pages of one document. */
    private static final class Pages {
        /** Drawing a page costs as much as reading ten. */
        private static final int MOST_DRAWN = 4;

        private final PDDocument pdf;
        private final Markup out;
        private final Metadata metadata;
        private final ForkTask task;
        private int drawn;

        Pages(PDDocument pdf, Markup out, Metadata metadata, ForkTask task) {
            this.pdf = pdf;
            this.out = out;
            this.metadata = metadata;
            this.task = task;
        }

        void read() throws SAXException {
            var pages = Math.min(pdf.getNumberOfPages(), task.maxPages());
            if (pages < pdf.getNumberOfPages()) {
                Markup.remark(metadata, "too-many-pages", pages + 1);
            }
            int characters = 0;
            for (int i = 0; i < pages; i++) {
                characters += read(i).stream()
                        .mapToInt(line -> line.line().text().length())
                        .sum();
                if (characters > task.maxCharacters()) {
                    Markup.remark(metadata, "too-much-text", i + 2);
                    return;
                }
            }
        }

        private List<PlacedLine> read(int index) throws SAXException {
            try {
                var page = new PdfPage(pdf.getPage(index), new Layers(pdf));
                page.read();
                settleHidden(page);
                if (DrawnPage.settles(page.glyphs) && drawn++ < MOST_DRAWN) {
                    DrawnPage.of(pdf, index).settle(page.glyphs);
                }
                var placed = new LineBuilder(page.rules.all()).lines(page.glyphs);
                write(index, page, placed);
                return placed;
            } catch (IOException | RuntimeException | StackOverflowError e) {
                Markup.remark(metadata, "page-broken", index + 1);
                out.startPage(true, "", Markup.FAULT, "page-broken");
                out.endPage();
                return List.of();
            }
        }

        private void write(int index, PdfPage page, List<PlacedLine> lines) throws SAXException, IOException {
            var verdict =
                    PageVerdict.of(page, lines.stream().map(PlacedLine::line).toList());
            var attributes = new ArrayList<>(
                    List.of(Markup.ORIGIN, verdict.kind().name(), Markup.QUALITY, String.valueOf(verdict.quality())));
            if (verdict.kind() == PageVerdict.Kind.PICTURE && task.render()) {
                var picture = PagePicture.render(pdf, index, page, task);
                attributes.addAll(List.of(Markup.PICTURE, picture.file(), Markup.DPI, String.valueOf(picture.dpi())));
            }
            if (verdict.kind() == PageVerdict.Kind.LAYER
                    && drawn++ < MOST_DRAWN
                    && DrawnPage.of(pdf, index).lacks(lines)) {
                Markup.remark(metadata, "text-not-on-page", index + 1);
            }
            out.startPage(true, "", attributes.toArray(String[]::new));
            for (var line : lines) {
                PdfParser.write(line.line(), Box.encoded(line.boxes(), page.width, page.height), out);
            }
            out.endPage();
        }
    }

    /** Decides, now that the whole page is known, what invisible and very small text is. */
    private static void settleHidden(PdfPage page) {
        var layered = PageVerdict.isTextLayer(page);
        var sizes = page.glyphs.stream()
                .filter(g -> g.hidden == Hidden.NO && !g.isSpace())
                .mapToDouble(g -> g.size)
                .sorted()
                .toArray();
        var median = sizes.length == 0 ? 0 : sizes[sizes.length / 2];
        var tiny = Math.max(1.5, Math.min(3, 0.4 * median));
        for (var glyph : page.glyphs) {
            if (glyph.hidden == Hidden.NO && glyph.layer && !layered) {
                glyph.hidden = Hidden.MARKED;
            } else if (glyph.hidden == Hidden.NO && glyph.size < tiny) {
                glyph.hidden = Hidden.TINY;
            }
        }
    }

    private static void write(Line line, String boxes, Markup out) throws SAXException {
        out.element(
                "p",
                line.text(),
                Markup.LEFT,
                Markup.number(line.left()),
                Markup.TOP,
                Markup.number(line.top()),
                Markup.WIDTH,
                Markup.number(line.width()),
                Markup.SIZE,
                Markup.number(line.size()),
                Markup.STOPS,
                line.stops().stream().map(Markup::number).collect(Collectors.joining(" ")),
                Markup.BOLD,
                line.bold() ? "true" : "",
                Markup.HIDDEN,
                line.hidden() == Hidden.NO ? "" : line.hidden().name(),
                Markup.BOXES,
                boxes);
    }
}
