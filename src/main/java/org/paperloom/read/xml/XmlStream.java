package org.paperloom.read.xml;

import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.paperloom.read.bytes.OpenPage;
import org.paperloom.read.bytes.Utf8Reader;
import org.paperloom.read.raw.PageFault;

/** A StAX reader that fetches nothing, declares nothing and holds no endless token. */
final class XmlStream extends StreamReaderDelegate {
    /** Pages that declare another encoding are decoded by the parser; all others strictly as UTF-8. */
    private static final Pattern OTHER_ENCODING =
            Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!utf-?8[\"'])[^\"']+[\"']", Pattern.CASE_INSENSITIVE);

    private final TokenGuard guard;

    private XmlStream(XMLStreamReader xml, TokenGuard guard) {
        super(xml);
        this.guard = guard;
    }

    static XmlStream open(OpenPage page) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        TokenGuard guard = new TokenGuard(page.body());
        boolean declared =
                !page.transcoded() && OTHER_ENCODING.matcher(page.prefix()).find();
        return new XmlStream(
                declared
                        ? factory.createXMLStreamReader((InputStream) guard)
                        : factory.createXMLStreamReader(new Utf8Reader(guard)),
                guard);
    }

    /** Moves on to the next event; a document type declaration is refused. */
    @Override
    public int next() throws XMLStreamException {
        guard.restart();
        int event = super.next();
        if (event == DTD) {
            throw new XMLStreamException(
                    new PageFault(place(), "declares a document type, which is not read; remove the DOCTYPE"));
        }
        return event;
    }

    String place() {
        return "line " + getLocation().getLineNumber();
    }

    /** What the parser complains of, as a fault of the page. */
    PageFault fault(XMLStreamException e) {
        if (e.getNestedException() instanceof PageFault fault) {
            return fault.place().isEmpty() ? new PageFault(place(), fault.reason()) : fault;
        }
        String message = String.valueOf(e.getMessage()).replaceFirst("(?s).*Message: ", "");
        return new PageFault(
                place(), "is no well-formed XML (" + message + "); it may be cut off, save or download it again");
    }
}
