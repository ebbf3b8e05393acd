package org.paperloom.read.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.paperloom.read.raw.Limits;

/** Builds one record's element from the stream, up to a size. */
final class ElementReader {
    private static final int DEEPEST = 32;

    private final XMLStreamReader xml;
    private int length;
    private boolean tooLarge;

    private ElementReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The element whose start the stream stands on, to its end; empty when it is too large or too deep to be a record. */
    static Optional<Element> read(XMLStreamReader xml) throws XMLStreamException {
        ElementReader reader = new ElementReader(xml);
        Element element = reader.element(1, new StringBuilder());
        return reader.tooLarge ? Optional.empty() : Optional.of(element);
    }

    private Element element(int depth, StringBuilder outer) throws XMLStreamException {
        String name = xml.getLocalName();
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        List<Element> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                child(depth, children, text);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                append(text, xml.getText());
            }
        }
        Element element = new Element(name, attributes, children, text.toString());
        append(outer, Inline.text(element));
        return element;
    }

    private void child(int depth, List<Element> children, StringBuilder text) throws XMLStreamException {
        tooLarge |= depth >= DEEPEST || children.size() > Limits.RECORD / 100;
        if (tooLarge) {
            skip();
        } else {
            children.add(element(depth + 1, text));
        }
    }

    private void append(StringBuilder text, String more) {
        length += more.length();
        tooLarge |= length > Limits.RECORD;
        if (!tooLarge) {
            text.append(more);
        }
    }

    private void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
