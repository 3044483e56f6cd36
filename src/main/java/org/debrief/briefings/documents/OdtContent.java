package org.debrief.briefings.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The body of an OpenDocument text, element by element: no notes, comments, deletions, indexes, frames or pictures. */
final class OdtContent {

    private static final Set<String> LEFT_OUT = Set.of(
            "annotation",
            "note",
            "tracked-changes",
            "frame",
            "custom-shape",
            "forms",
            "table-of-content",
            "alphabetical-index",
            "bibliography",
            "font-face-decls",
            "automatic-styles",
            "scripts");

    private final DocumentText text;
    private final StringBuilder words = new StringBuilder();

    /** The cells of the row that is being read; null outside of tables. */
    private @Nullable List<String> cells;

    private int lists;

    OdtContent(DocumentText text) {
        this.text = text;
    }

    void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext() && !text.isFull()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS -> words.append(reader.getText());
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getLocalName();
        if (LEFT_OUT.contains(name)) {
            skip(reader);
            return;
        }
        switch (name) {
            case "s", "tab" -> words.append(' ');
            case "line-break" -> words.append('\n');
            case "list" -> lists++;
            case "table-row" -> cells = new ArrayList<>();
            case "p", "h" -> {
                if (cells == null) {
                    words.setLength(0);
                }
            }
            case "table-cell" -> words.setLength(0);
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "list" -> lists--;
            case "h", "p" -> endParagraph(name.equals("h"));
            case "table-cell" -> {
                if (cells != null) {
                    cells.add(words.toString());
                }
            }
            case "table-row" -> {
                if (cells != null) {
                    text.row(cells);
                }
                cells = null;
            }
            default -> {}
        }
    }

    private void endParagraph(boolean heading) {
        if (cells != null) {
            words.append('\n');
        } else if (heading) {
            text.heading(words.toString());
        } else if (lists > 0) {
            text.item(words.toString());
        } else {
            words.toString().lines().forEach(text::paragraph);
        }
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
