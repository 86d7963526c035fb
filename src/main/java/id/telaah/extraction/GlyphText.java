package id.telaah.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** What a character code of a font means, in letters a reader would type. */
final class GlyphText {
    private static final GlyphList NAMES = names();
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("\uFB00", "ff"),
            Map.entry("\uFB01", "fi"),
            Map.entry("\uFB02", "fl"),
            Map.entry("\uFB03", "ffi"),
            Map.entry("\uFB04", "ffl"),
            Map.entry("\uFB05", "st"),
            Map.entry("\uFB06", "st"),
            Map.entry("\u00AD", "-"),
            Map.entry("\u00A0", " "),
            Map.entry("\u0000", ""),
            Map.entry("\u200B", ""),
            Map.entry("\uFEFF", ""),
            Map.entry("\uF0B7", "\u2022"),
            Map.entry("\uF0A7", "\u25AA"),
            Map.entry("\uF0D8", "\u27A2"),
            Map.entry("\uF0FC", "\u2713"),
            Map.entry("\uF0FE", "\u2611"),
            Map.entry("\uF0A8", "\u25A1"),
            Map.entry("\uF06F", "\u25A1"));

    private final Map<PDFont, Boolean> bold = new IdentityHashMap<>();
    private int unmapped;

    /** Characters whose meaning the file does not tell. */
    int unmapped() {
        return unmapped;
    }

    String of(PDFont font, int code) {
        var text = unicode(font, code);
        if (text == null) {
            unmapped++;
            return font instanceof PDSimpleFont ? String.valueOf((char) code) : "";
        }
        return plain(text);
    }

    static String plain(String text) {
        if (text.length() == 1) {
            var c = text.charAt(0);
            return c >= ' ' && c < '\u00A0' ? text : c < ' ' ? " " : PLAIN.getOrDefault(text, text);
        }
        var all = new StringBuilder();
        text.codePoints().forEach(c -> all.append(PLAIN.getOrDefault(Character.toString(c), Character.toString(c))));
        return all.toString();
    }

    boolean isBold(PDFont font) {
        return bold.computeIfAbsent(font, GlyphText::looksBold);
    }

    private static boolean looksBold(PDFont font) {
        var name = font.getName();
        var descriptor = font.getFontDescriptor();
        return name != null && name.toLowerCase(Locale.ROOT).matches(".*(bold|black|heavy).*")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }

    private static @Nullable String unicode(PDFont font, int code) {
        try {
            return font.toUnicode(code, NAMES);
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static GlyphList names() {
        var path = "/org/apache/pdfbox/resources/glyphlist/additional.txt";
        try (var in = GlyphList.class.getResourceAsStream(path)) {
            return in == null ? GlyphList.getAdobeGlyphList() : new GlyphList(GlyphList.getAdobeGlyphList(), in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the glyph list of PDFBox", e);
        }
    }
}
