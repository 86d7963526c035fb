package id.telaah.extraction;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** The XHTML that our parsers in the fork write and {@link XhtmlReader} understands. */
final class Markup {
    static final String PAGE = "telaah-page";
    static final String LABEL = "label";
    static final String FIXED = "fixed";
    static final String ORIGIN = "origin";
    static final String PICTURE = "picture";
    static final String DPI = "dpi";
    static final String QUALITY = "quality";
    static final String FAULT = "fault";
    static final String HIDDEN = "hidden";
    static final String REF = "ref";
    static final String LEFT = "left";
    static final String TOP = "top";
    static final String WIDTH = "width";
    static final String SIZE = "size";
    static final String BOLD = "bold";
    static final String STOPS = "stops";
    /** Boxes of the words of a line, as {@link Box#encoded} writes them. */
    static final String BOXES = "boxes";
    /** Metadata key of remarks of the fork: {@code code|page}. */
    static final String REMARK = "telaah:remark";
    /** Metadata key of the signatures of a PDF, as {@link PdfSignature#text} writes them. */
    static final String SIGNATURE = "telaah:signature";
    /** Prefix of metadata that becomes a property of the document. */
    static final String PROPERTY = "telaah:property:";

    private final XHTMLContentHandler out;

    Markup(XHTMLContentHandler out) {
        this.out = out;
    }

    static void remark(Metadata metadata, String code, int page) {
        metadata.add(REMARK, code + "|" + page);
    }

    static void property(Metadata metadata, String name, Object value) {
        metadata.set(PROPERTY + name, String.valueOf(value));
    }

    void startPage(boolean fixed, String label, String... attributes) throws SAXException {
        var all = attributes(attributes);
        add(all, "class", PAGE);
        add(all, FIXED, Boolean.toString(fixed));
        add(all, LABEL, label);
        out.startElement("div", all);
    }

    void endPage() throws SAXException {
        out.endElement("div");
    }

    void element(String name, String text, String... attributes) throws SAXException {
        out.startElement(name, attributes(attributes));
        out.characters(text);
        out.endElement(name);
    }

    void start(String name, String... attributes) throws SAXException {
        out.startElement(name, attributes(attributes));
    }

    void end(String name) throws SAXException {
        out.endElement(name);
    }

    static String number(double value) {
        var tenths = Math.round(Math.abs(value) * 10);
        return (value < 0 && tenths > 0 ? "-" : "") + tenths / 10 + '.' + tenths % 10;
    }

    private static AttributesImpl attributes(String... pairs) {
        var all = new AttributesImpl();
        for (int i = 0; i < pairs.length; i += 2) {
            if (!pairs[i + 1].isEmpty()) {
                add(all, pairs[i], pairs[i + 1]);
            }
        }
        return all;
    }

    private static void add(AttributesImpl all, String name, String value) {
        all.addAttribute("", name, name, "CDATA", value);
    }
}
