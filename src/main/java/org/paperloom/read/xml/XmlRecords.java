package org.paperloom.read.xml;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.paperloom.read.bytes.OpenPage;
import org.paperloom.read.raw.Limits;
import org.paperloom.read.raw.PageFault;
import org.paperloom.read.raw.RawSink;

/** Reads the records of an XML page: {@code entry} of Atom, {@code record} of OAI-PMH, {@code paper} of the Anthology. */
public final class XmlRecords {
    private final RawSink sink;
    private final AclVolume acl = new AclVolume();

    public XmlRecords(RawSink sink) {
        this.sink = sink;
    }

    /**
     * Hands every record's paper or problem to the sink.
     *
     * @throws PageFault where the page is no well-formed XML or declares a document type
     */
    public void read(OpenPage page) throws PageFault {
        XmlStream xml;
        try {
            xml = XmlStream.open(page);
        } catch (XMLStreamException e) {
            throw new PageFault("", "is no well-formed XML (" + e.getMessage() + "); save or download it again");
        }
        try {
            while (xml.hasNext()) {
                xml.next();
                if (xml.isStartElement()) {
                    start(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw xml.fault(e);
        }
    }

    private void start(XmlStream xml) throws XMLStreamException {
        String place = xml.place();
        switch (xml.getLocalName()) {
            case "entry" -> element(xml).ifPresent(entry -> AtomEntry.read(place, entry, sink));
            case "record" -> element(xml).ifPresent(record -> OaiRecord.read(place, record, sink));
            case "error" -> element(xml).ifPresent(error -> OaiRecord.error(place, error, sink));
            case "collection" -> acl.collection(xml.getAttributeValue("", "id"));
            case "volume" -> acl.volume(xml.getAttributeValue("", "id"));
            case "meta" -> element(xml).ifPresent(acl::meta);
            case "paper" -> element(xml).ifPresent(paper -> sink.paper(acl.paper(place, paper)));
            default -> {}
        }
    }

    private Optional<Element> element(XmlStream xml) throws XMLStreamException {
        String place = xml.place();
        Optional<Element> element = ElementReader.read(xml);
        if (element.isEmpty()) {
            sink.problem(place, "the record is longer than " + Limits.RECORD + " characters; split it");
        }
        return element;
    }
}
