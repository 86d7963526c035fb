package id.telaah.akomantoso;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The schema of the standard, and what a text says when it is read as XML. */
final class Standard {
    private static final Schema SCHEMA = schema();
    private static final Set<String> INLINE = Set.of("docNumber", "docTitle", "#text");

    private Standard() {}

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Standard.class.getResource("akomantoso30.xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the standard objects to; empty when the text is valid. */
    static List<String> objections(String xml) throws IOException {
        try {
            SCHEMA.newValidator().validate(new StreamSource(new StringReader(xml)));
            return List.of();
        } catch (SAXException e) {
            return List.of(e.getMessage());
        }
    }

    static Element root(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The words of all elements below, with single blanks. */
    static String words(Node node) {
        var texts = new ArrayList<String>();
        collect(node, texts);
        return String.join("", texts).replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static void collect(Node node, List<String> texts) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                texts.add(child.getNodeValue());
            }
            var inline = INLINE.contains(child.getNodeName());
            texts.add(inline ? "" : " ");
            collect(child, texts);
            texts.add(inline ? "" : " ");
        }
    }
}
