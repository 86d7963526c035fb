package id.telaah.extraction;

import id.telaah.extraction.Block.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.sl.usermodel.GroupShape;
import org.apache.poi.sl.usermodel.PictureShape;
import org.apache.poi.sl.usermodel.Shape;
import org.apache.poi.sl.usermodel.Slide;
import org.apache.poi.sl.usermodel.SlideShowFactory;
import org.apache.poi.sl.usermodel.TableShape;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextRun;
import org.apache.poi.sl.usermodel.TextShape;
import org.apache.poi.xslf.usermodel.XSLFDiagram;
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

/** Reads PPT and PPTX slide by slide, shapes from top to bottom; public because Tika creates it by name. */
public final class SlidesParser implements Parser {
    private static final long serialVersionUID = 1;
    private static final int FEW = 20;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(
                MediaType.application("vnd.ms-powerpoint"),
                MediaType.application("vnd.openxmlformats-officedocument.presentationml.presentation"),
                MediaType.application("vnd.openxmlformats-officedocument.presentationml.slideshow"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var task = context.get(ForkTask.class);
        var xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        try (var show = SlideShowFactory.create(TikaInputStream.get(stream).getFile(), null, true)) {
            var out = new Markup(xhtml);
            for (var slide : show.getSlides()) {
                write(slide, out, task);
            }
        } catch (org.apache.poi.EncryptedDocumentException e) {
            throw new EncryptedDocumentException(e);
        }
        xhtml.endDocument();
    }

    private static void write(Slide<?, ?> slide, Markup out, ForkTask task) throws SAXException, IOException {
        var shapes = new ArrayList<Shape<?, ?>>();
        flatten(slide.getShapes(), shapes);
        var title = slide.getTitle() == null ? "" : slide.getTitle().strip();
        var letters = shapes.stream()
                .mapToInt(shape -> shape instanceof TextShape<?, ?> text ? PageVerdict.letters(text.getText()) : 0)
                .sum();
        var tables = shapes.stream().anyMatch(TableShape.class::isInstance);
        var picture = letters < FEW && !tables && task.render() ? picture(slide, shapes, task) : "";
        out.startPage(
                true,
                title.replaceAll("\\s+", " "),
                Markup.ORIGIN,
                picture.isEmpty() ? PageVerdict.Kind.TEXT.name() : PageVerdict.Kind.PICTURE.name(),
                Markup.PICTURE,
                picture,
                Markup.DPI,
                picture.isEmpty() ? "" : "150");
        for (var shape : shapes) {
            write(shape, out, slide.isHidden() ? Hidden.MARKED.name() : "");
        }
        out.endPage();
    }

    /** The largest picture of a slide that is hardly more than a picture. */
    private static String picture(Slide<?, ?> slide, List<Shape<?, ?>> shapes, ForkTask task) throws IOException {
        var largest = shapes.stream()
                .filter(PictureShape.class::isInstance)
                .max(Comparator.comparingDouble(shape ->
                        shape.getAnchor().getWidth() * shape.getAnchor().getHeight()));
        if (largest.isEmpty()
                || !(largest.get() instanceof PictureShape<?, ?> shape)
                || shape.getPictureData() == null) {
            return "";
        }
        var name = "slide-" + slide.getSlideNumber();
        Files.write(Path.of(task.pictures(), name), shape.getPictureData().getData());
        return name;
    }

    private static void flatten(Iterable<? extends Shape<?, ?>> shapes, List<Shape<?, ?>> all) {
        var here = new ArrayList<Shape<?, ?>>();
        shapes.forEach(here::add);
        here.sort(Comparator.comparingLong(SlidesParser::top).thenComparingDouble(SlidesParser::left));
        for (var shape : here) {
            if (shape instanceof GroupShape<?, ?> group) {
                flatten(group.getShapes(), all);
            } else if (shape instanceof XSLFDiagram diagram && diagram.getGroupShape() != null) {
                flatten(diagram.getGroupShape().getShapes(), all);
            } else {
                all.add(shape);
            }
        }
    }

    /** Shapes that begin within the same 12 points stand side by side. */
    private static long top(Shape<?, ?> shape) {
        return shape.getAnchor() == null ? 0 : Math.round(shape.getAnchor().getY() / 12);
    }

    private static double left(Shape<?, ?> shape) {
        return shape.getAnchor() == null ? 0 : shape.getAnchor().getX();
    }

    private static void write(Shape<?, ?> shape, Markup out, String hidden) throws SAXException {
        if (shape instanceof TableShape<?, ?> table) {
            out.start("table");
            for (int r = 0; r < table.getNumberOfRows(); r++) {
                out.start("tr", Markup.HIDDEN, hidden);
                for (int c = 0; c < table.getNumberOfColumns(); c++) {
                    var cell = table.getCell(r, c);
                    out.element("td", cell == null ? "" : plain(cell.getText()));
                }
                out.end("tr");
            }
            out.end("table");
        } else if (shape instanceof TextShape<?, ?> text) {
            for (var paragraph : text.getTextParagraphs()) {
                out.element("p", plain(text(paragraph)), Markup.HIDDEN, hidden);
            }
        }
    }

    private static String text(TextParagraph<?, ?, ? extends TextRun> paragraph) {
        return paragraph.getTextRuns().stream()
                .map(run -> run.getRawText() == null ? "" : run.getRawText())
                .collect(Collectors.joining());
    }

    private static String plain(String text) {
        return text.replace('\u000B', '\n').replace('\r', '\n');
    }
}
