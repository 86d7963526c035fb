package id.telaah.extraction;

import id.telaah.extraction.Block.Hidden;
import java.util.List;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Adds texts that a reader does not see to the end of a document that Tika reads. */
final class HiddenAtEnd extends ContentHandlerDecorator {
    private final List<String> texts;

    HiddenAtEnd(ContentHandler handler, List<String> texts) {
        super(handler);
        this.texts = List.copyOf(texts);
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        if (localName.equals("body")) {
            for (var text : texts) {
                write(text);
            }
        }
        super.endElement(uri, localName, name);
    }

    private void write(String text) throws SAXException {
        var attributes = new AttributesImpl();
        attributes.addAttribute("", Markup.HIDDEN, Markup.HIDDEN, "CDATA", Hidden.MARKED.name());
        super.startElement(XHTMLContentHandler.XHTML, "p", "p", attributes);
        super.characters(text.toCharArray(), 0, text.length());
        super.endElement(XHTMLContentHandler.XHTML, "p", "p");
    }
}
