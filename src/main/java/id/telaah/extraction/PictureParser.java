package id.telaah.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Hands pictures to the character recognition, a page each; public because Tika creates it by name. */
public final class PictureParser implements Parser {
    private static final long serialVersionUID = 1;
    private static final MediaType TIFF = MediaType.image("tiff");
    /** Smaller ones are logos and icons. */
    private static final long FEWEST_PIXELS = 250_000;

    private static final long MOST_PIXELS = 100_000_000;
    /** The long side of A4 paper in inches: the resolution of a picture is guessed from it. */
    private static final double LONG_SIDE = 11.7;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(
                MediaType.image("png"),
                MediaType.image("jpeg"),
                MediaType.image("bmp"),
                MediaType.image("x-ms-bmp"),
                TIFF);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        write(TikaInputStream.get(stream).getPath(), new Markup(xhtml), metadata, context.get(ForkTask.class));
        xhtml.endDocument();
    }

    private static void write(Path original, Markup out, Metadata metadata, ForkTask task)
            throws IOException, SAXException, TikaException {
        try (var in = ImageIO.createImageInputStream(original.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new TikaException("No reader for this picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                pages(original, reader, out, metadata, task);
            } finally {
                reader.dispose();
            }
        }
    }

    private static void pages(Path original, ImageReader reader, Markup out, Metadata metadata, ForkTask task)
            throws IOException, SAXException, TikaException {
        var pages = reader.getNumImages(true);
        for (int i = 0; i < Math.min(pages, task.maxPages()); i++) {
            long width = reader.getWidth(i);
            long height = reader.getHeight(i);
            if (width * height > MOST_PIXELS) {
                throw new TikaException("The picture has %d x %d pixels".formatted(width, height));
            }
            if (width * height < FEWEST_PIXELS && pages == 1 && isEmbedded(metadata)) {
                return;
            }
            var dpi = (int) Math.max(70, Math.min(600, Math.max(width, height) / LONG_SIDE));
            var name = task.render() ? store(original, reader, i, pages, task) : "";
            write(name, dpi, out);
        }
        if (pages > task.maxPages()) {
            Markup.remark(metadata, "too-many-pages", task.maxPages() + 1);
        }
    }

    static void write(String name, int dpi, Markup out) throws SAXException {
        out.startPage(
                true,
                "",
                Markup.ORIGIN,
                PageVerdict.Kind.PICTURE.name(),
                Markup.PICTURE,
                name,
                Markup.DPI,
                Integer.toString(dpi));
        out.endPage();
    }

    private static boolean isEmbedded(Metadata metadata) {
        return metadata.get(TikaCoreProperties.EMBEDDED_DEPTH) != null
                && !"0".equals(metadata.get(TikaCoreProperties.EMBEDDED_DEPTH));
    }

    /** Browsers turn these upright themselves; other formats are converted for them pixel by pixel. */
    private static boolean isShownAsItIs(ImageReader reader) throws IOException {
        return List.of("jpeg", "png").contains(reader.getFormatName().toLowerCase(Locale.ROOT));
    }

    private static String store(Path original, ImageReader reader, int index, int pages, ForkTask task)
            throws IOException {
        var folder = Path.of(task.pictures());
        int used;
        try (var files = Files.list(folder)) {
            used = (int) files.count();
        }
        var target = folder.resolve("picture-" + (used + 1));
        var orientation = isShownAsItIs(reader) ? Photograph.orientation(original) : 1;
        if (pages == 1 && orientation == 1) {
            Files.copy(original, target);
        } else {
            PagePicture.write(Photograph.upright(reader.read(index), orientation), target);
        }
        return target.getFileName().toString();
    }
}
