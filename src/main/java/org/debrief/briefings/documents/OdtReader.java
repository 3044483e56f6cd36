package org.debrief.briefings.documents;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an OpenDocument text. Without a library: the maintained one brings an RDF database and a second XML parser, and
 * has no limits.
 */
final class OdtReader {

    private final Refusals refusals;
    private final Limits limits;

    OdtReader(Refusals refusals, Limits limits) {
        this.refusals = refusals;
        this.limits = limits;
    }

    ReadDocument read(Archive archive) throws UnreadableDocument {
        if (archive.words("META-INF/manifest.xml").contains("encryption-data") || archive.has("encrypted-package")) {
            throw refusals.password();
        }
        byte[] content = archive.part("content.xml");
        if (content.length == 0) {
            throw refusals.damaged();
        }
        SafeXml.check(content, refusals, limits);
        DocumentText text = new DocumentText(limits);
        try {
            new OdtContent(text).read(SafeXml.reader(content));
        } catch (XMLStreamException notXml) {
            throw refusals.damaged();
        }
        if (text.isEmpty()) {
            throw refusals.noText();
        }
        String words = text.text();
        return MissingFacts.fill(
                new ReadDocument(Titles.fromProperties(title(archive.part("meta.xml")), words), "", null, words));
    }

    private String title(byte[] meta) throws UnreadableDocument {
        if (meta.length == 0) {
            return "";
        }
        SafeXml.check(meta, refusals, limits);
        try {
            XMLStreamReader reader = SafeXml.reader(meta);
            while (reader.hasNext()) {
                reader.next();
                if (reader.isStartElement()
                        && reader.getLocalName().equals("title")
                        && "http://purl.org/dc/elements/1.1/".equals(reader.getNamespaceURI())) {
                    return reader.getElementText();
                }
            }
            return "";
        } catch (XMLStreamException notPlain) {
            return "";
        }
    }
}
