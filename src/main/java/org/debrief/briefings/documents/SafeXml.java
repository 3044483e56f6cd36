package org.debrief.briefings.documents;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML from strangers: nothing is fetched, nothing expanded, and how deep it goes is limited. */
final class SafeXml {

    private SafeXml() {}

    /** The platform's own parser, since another on the class path may not know these settings. */
    static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        // Newer Javas have a limit of their own, which would be told as damage; ours is checked while reading.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    /** Goes through it once, so that parsers less strict or careful may read it afterwards. */
    static void check(byte[] xml, Refusals refusals, Limits limits) throws UnreadableDocument {
        try {
            XMLStreamReader reader = reader(xml);
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw refusals.declarations();
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {}
                }
                if (depth > limits.xmlDepth()) {
                    throw refusals.tooDeep();
                }
            }
        } catch (XMLStreamException notXml) {
            throw refusals.damaged();
        }
    }
}
