package id.telaah.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads OpenDocument files as Tika does, apart from what their styles hide; public because Tika creates it by name. */
public final class OpenTextParser extends OpenDocumentParser {
    private static final long serialVersionUID = 1;
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final long LARGEST = 50_000_000;

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var file = TikaInputStream.get(stream);
        var hidden = new ArrayList<String>();
        var copy = Files.createTempFile("open", ".odf");
        try {
            if (takeOut(file.getPath(), copy, hidden)) {
                try (var rest = TikaInputStream.get(copy)) {
                    super.parse(rest, new HiddenAtEnd(handler, hidden), metadata, context);
                }
            } else {
                super.parse(file, handler, metadata, context);
            }
        } finally {
            Files.delete(copy);
        }
    }

    /** Writes a copy without the hidden texts; false when there are none. */
    private static boolean takeOut(Path original, Path copy, List<String> hidden) throws IOException {
        try (var zip = new ZipFile(original.toFile())) {
            var content = document(zip, CONTENT);
            if (content == null) {
                return false;
            }
            hidden.addAll(new OpenStyles(content, document(zip, STYLES)).takeOut());
            if (hidden.isEmpty()) {
                return false;
            }
            copy(zip, copy, WordXml.bytes(content));
            return true;
        } catch (SAXException | java.util.zip.ZipException damaged) {
            // Tika tells what is wrong with it.
            return false;
        }
    }

    private static @Nullable Document document(ZipFile zip, String name) throws IOException, SAXException {
        var entry = zip.getEntry(name);
        if (entry == null || entry.getSize() > LARGEST) {
            return null;
        }
        try (var in = zip.getInputStream(entry)) {
            return WordXml.parse(in);
        }
    }

    private static void copy(ZipFile zip, Path copy, byte[] content) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(CONTENT)) {
                    out.write(content);
                } else {
                    try (var in = zip.getInputStream(entry)) {
                        in.transferTo(out);
                    }
                }
            }
        }
    }
}
