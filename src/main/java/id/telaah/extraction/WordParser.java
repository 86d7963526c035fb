package id.telaah.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads a DOCX with its automatic numbers, tables, text boxes and notes; public because Tika creates it by name. */
public final class WordParser implements Parser {
    private static final long serialVersionUID = 1;
    private static final String WORD = "vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final int FEW = 200;
    private static final int SMALLEST_PICTURE = 30_000;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(
                MediaType.application(WORD + "document"),
                MediaType.application(WORD + "template"),
                MediaType.application("vnd.ms-word.document.macroenabled.12"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var task = context.get(ForkTask.class);
        var xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        var out = new Markup(xhtml);
        try (var file = OPCPackage.open(TikaInputStream.get(stream).getFile(), PackageAccess.READ);
                var word = new XWPFDocument(file)) {
            var letters = write(word, file, out);
            if (letters < FEW && task.render()) {
                writePictures(word, out, task);
            }
            if (!file.getPartsByName(Pattern.compile("/word/embeddings/.*\\.(docx|xlsx|pptx|pdf)"))
                    .isEmpty()) {
                Markup.remark(metadata, "attachments", 0);
            }
        } catch (InvalidFormatException e) {
            throw new TikaException("Not a Word package", e);
        }
        xhtml.endDocument();
    }

    private static int write(XWPFDocument word, OPCPackage file, Markup out)
            throws IOException, SAXException, InvalidFormatException {
        var styles = new WordStyles(part(file, "/word/styles.xml"));
        var body = new WordBody(out, styles, new WordNumbers(word, styles));
        out.startPage(false, "");
        body.write(parse(word.getPackagePart()));
        for (var name : new String[] {"/word/footnotes.xml", "/word/endnotes.xml"}) {
            var notes = part(file, name);
            if (notes != null) {
                body.write(notes);
            }
        }
        for (var header : word.getHeaderList()) {
            body.write(parse(header.getPackagePart()));
        }
        for (var footer : word.getFooterList()) {
            body.write(parse(footer.getPackagePart()));
        }
        out.endPage();
        return body.letters();
    }

    /** A document of pasted scans is read from its pictures. */
    private static void writePictures(XWPFDocument word, Markup out, ForkTask task) throws IOException, SAXException {
        int count = 0;
        for (var picture : word.getAllPictures()) {
            var data = picture.getData();
            if (data.length > SMALLEST_PICTURE && picture.suggestFileExtension().matches("(?i)jpe?g|png|tiff?|bmp")) {
                var name = "picture-" + ++count;
                Files.write(Path.of(task.pictures(), name), data);
                PictureParser.write(name, 200, out);
            }
        }
    }

    private static @Nullable Document part(OPCPackage file, String name)
            throws IOException, SAXException, InvalidFormatException {
        var parts = file.getPartsByName(Pattern.compile(Pattern.quote(name)));
        return parts.isEmpty() ? null : parse(parts.get(0));
    }

    private static Document parse(PackagePart part) throws IOException, SAXException {
        try (var in = part.getInputStream()) {
            return WordXml.parse(in);
        }
    }
}
