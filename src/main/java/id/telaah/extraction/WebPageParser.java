package id.telaah.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.tika.detect.AutoDetectReader;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.JSoupParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads web pages as Tika does, apart from what their styles hide; public because Tika creates it by name. */
public final class WebPageParser extends JSoupParser {
    private static final long serialVersionUID = 1;
    private static final long LARGEST = 20_000_000;
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern RULE = Pattern.compile("([^{}@;]+)\\{([^{}]*)}");
    private static final Pattern NOTHING = Pattern.compile("0*(\\.0+)?(px|pt|em|rem|%|vw)?");
    private static final Pattern TINY = Pattern.compile("[0-2]?(\\.\\d+)?(px|pt)|0?\\.[01]\\d*(em|rem)");
    private static final Pattern POINT = Pattern.compile("[01](\\.\\d+)?(px)?");
    private static final Pattern NOWHERE = Pattern.compile("-\\d{3,}(\\.\\d+)?(px|em|pt|rem|vw)?");
    private static final Pattern NO_AREA = Pattern.compile("rect\\((0|[01](px)?)([, ]+[01](px)?){3}\\)");
    private static final Pattern WHITE = Pattern.compile("#fff(fff)?|white|rgb\\(255,255,255\\)|transparent");

    public WebPageParser() {}

    /** As the configuration of Tika makes it. */
    public WebPageParser(EncodingDetector detector) {
        super(detector);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var file = TikaInputStream.get(stream);
        var hidden = new ArrayList<String>();
        if (Files.size(file.getPath()) > LARGEST) {
            super.parse(file, handler, metadata, context);
            return;
        }
        var page = page(file, metadata, context);
        takeOut(page, hidden);
        if (hidden.isEmpty()) {
            super.parse(file, handler, metadata, context);
        } else {
            parseString(page.outerHtml(), new HiddenAtEnd(handler, hidden), metadata, context);
        }
    }

    private Document page(TikaInputStream file, Metadata metadata, ParseContext context)
            throws IOException, TikaException {
        try (var in = TikaInputStream.get(file.getPath());
                var reader = new AutoDetectReader(in, metadata, getEncodingDetector(context));
                var text = new StringWriter()) {
            reader.transferTo(text);
            return Jsoup.parse(text.toString());
        }
    }

    private static void takeOut(Document page, List<String> hidden) {
        var styles = new LinkedHashMap<Element, String>();
        page.select("style").forEach(style -> apply(page, style.data(), styles));
        page.body().getAllElements().forEach(one -> {
            if (one.hasAttr("style")) {
                styles.merge(one, one.attr("style"), (rules, own) -> rules + ";" + own);
            }
            if (one.hasAttr("hidden")) {
                styles.merge(one, "display:none", (rules, own) -> rules + ";" + own);
            }
        });
        styles.forEach((element, style) -> {
            if (isHidden(declarations(style))) {
                if (!element.text().isBlank() && element.hasParent()) {
                    hidden.add(element.text());
                }
                element.remove();
            }
        });
    }

    /** Rules for special media and selectors beyond the usual ones are left out. */
    private static void apply(Document page, String sheet, Map<Element, String> styles) {
        var rules = RULE.matcher(COMMENT.matcher(sheet).replaceAll(""));
        while (rules.find()) {
            try {
                for (var element : page.select(rules.group(1).strip())) {
                    styles.merge(element, rules.group(2), (before, more) -> before + ";" + more);
                }
            } catch (SelectorParseException | IllegalArgumentException unusual) {
                // A selector that only browsers understand, such as of a state, hides nothing from a reader at rest.
            }
        }
    }

    private static Map<String, String> declarations(String style) {
        var all = new LinkedHashMap<String, String>();
        for (var declaration : style.toLowerCase(Locale.ROOT).split(";")) {
            var colon = declaration.indexOf(':');
            if (colon > 0) {
                all.put(
                        declaration.substring(0, colon).strip(),
                        declaration
                                .substring(colon + 1)
                                .replace("!important", "")
                                .replaceAll("\\s*,\\s*", ",")
                                .strip());
            }
        }
        return all;
    }

    private static boolean isHidden(Map<String, String> style) {
        return is(style, "display", "none")
                || is(style, "visibility", "hidden")
                || is(style, "visibility", "collapse")
                || matches(style, "opacity", NOTHING)
                || matches(style, "font-size", NOTHING)
                || matches(style, "font-size", TINY)
                || isOutside(style)
                || isWhite(style);
    }

    /** Clipped to nothing, or moved away, as texts for screen readers are. */
    private static boolean isOutside(Map<String, String> style) {
        var placed = is(style, "position", "absolute") || is(style, "position", "fixed");
        var point =
                is(style, "overflow", "hidden") && (matches(style, "height", POINT) || matches(style, "width", POINT));
        return matches(style, "clip", NO_AREA)
                || style.getOrDefault("clip-path", "").matches("inset\\((50|100)%.*\\)|circle\\(0.*\\)")
                || point
                || placed && (matches(style, "left", NOWHERE) || matches(style, "top", NOWHERE))
                || matches(style, "text-indent", NOWHERE);
    }

    private static boolean isWhite(Map<String, String> style) {
        var backed = style.keySet().stream().anyMatch(name -> name.startsWith("background"));
        return is(style, "color", "transparent")
                || matches(style, "color", WHITE) && backed && matches(style, "background-color", WHITE);
    }

    private static boolean is(Map<String, String> style, String name, String value) {
        return value.equals(style.get(name));
    }

    private static boolean matches(Map<String, String> style, String name, Pattern values) {
        return style.containsKey(name)
                && values.matcher(style.getOrDefault(name, "")).matches();
    }
}
