package id.telaah.extraction;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** An earlier state of a PDF that later additions only follow: the first bytes of the file. */
final class Revision {
    private final File file;
    private final int length;

    Revision(File file, int length) {
        this.file = file;
        this.length = length;
    }

    /**
     * Whether pages and forms of the whole file are the same; what is kept for checking signatures later may have been
     * added. Both are opened anew, as looking for signatures completes a form.
     */
    boolean showsTheSame() throws IOException {
        var copy = Files.createTempFile("revision", ".pdf");
        try {
            copyTo(copy);
            return same(copy);
        } finally {
            Files.delete(copy);
        }
    }

    private boolean same(Path copy) {
        try (var earlier = Loader.loadPDF(copy.toFile());
                var later = Loader.loadPDF(file)) {
            return Arrays.equals(digest(earlier), digest(later));
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return false;
        }
    }

    private void copyTo(Path copy) throws IOException {
        try (var in = FileChannel.open(file.toPath(), StandardOpenOption.READ);
                var out = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            for (long at = 0; at < length; ) {
                at += in.transferTo(at, length - at, out);
            }
        }
    }

    private static byte[] digest(PDDocument pdf) throws IOException {
        var digest = Digests.sha256();
        var catalog = pdf.getDocumentCatalog().getCOSObject();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var page : pdf.getPages()) {
            add(page.getCOSObject(), digest, seen);
        }
        add(catalog.getDictionaryObject(COSName.ACRO_FORM), digest, seen);
        add(catalog.getDictionaryObject(COSName.OCPROPERTIES), digest, seen);
        return digest.digest();
    }

    private static void add(COSBase base, MessageDigest digest, Set<COSBase> seen) throws IOException {
        var object = base instanceof COSObject reference ? reference.getObject() : base;
        if (object instanceof COSDictionary dictionary) {
            if (seen.add(object)) {
                addEntries(dictionary, digest, seen);
            }
        } else if (object instanceof COSArray array) {
            if (seen.add(object)) {
                for (int i = 0; i < array.size(); i++) {
                    add(array.get(i), digest, seen);
                }
            }
        } else {
            digest.update(String.valueOf(object).getBytes(StandardCharsets.UTF_8));
        }
        digest.update((byte) 0);
    }

    private static void addEntries(COSDictionary dictionary, MessageDigest digest, Set<COSBase> seen)
            throws IOException {
        var entries = new TreeMap<String, COSBase>();
        dictionary.entrySet().forEach(entry -> entries.put(entry.getKey().getName(), entry.getValue()));
        // The way up leads to the whole document.
        entries.remove("Parent");
        for (var entry : entries.entrySet()) {
            digest.update(entry.getKey().getBytes(StandardCharsets.UTF_8));
            add(entry.getValue(), digest, seen);
        }
        if (dictionary instanceof COSStream stream) {
            try (InputStream in = stream.createRawInputStream()) {
                digest.update(in.readAllBytes());
            }
        }
    }
}
