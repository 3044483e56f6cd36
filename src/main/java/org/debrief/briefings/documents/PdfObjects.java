package org.debrief.briefings.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Measures what the streams behind the pages of an open PDF unpack to, before any is unpacked: decrypted and by the filters
 * that the library found, which {@link PdfStreams} can only guess from the bytes.
 */
final class PdfObjects {

    private final PdfUnpacking unpacking;
    private final TimeLimit time;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();

    private PdfObjects(PdfUnpacking unpacking, TimeLimit time) {
        this.unpacking = unpacking;
        this.time = time;
    }

    static void check(PDDocument document, PdfUnpacking unpacking, TimeLimit time)
            throws IOException, UnreadableDocument {
        PdfObjects objects = new PdfObjects(unpacking, time);
        // A negative place of an object is the number of the stream that it is in.
        for (long place : List.copyOf(document.getDocument().getXrefTable().values())) {
            if (place < 0) {
                objects.visit(document.getDocument().getObjectFromPool(new COSObjectKey(-place, 0)));
            }
        }
        objects.visitAll();
        for (PDPage page : document.getPages()) {
            objects.visit(page.getCOSObject().getItem(COSName.CONTENTS));
            if (page.getResources() != null) {
                objects.visit(page.getResources().getCOSObject());
            }
            objects.visitAll();
        }
    }

    private void visit(@Nullable COSBase next) {
        if (next != null && seen.add(next)) {
            open.push(next);
        }
    }

    private void visitAll() throws IOException, UnreadableDocument {
        while (!open.isEmpty()) {
            time.check();
            COSBase next = open.pop();
            if (next instanceof COSObject reference) {
                visit(reference.getObject());
            } else if (next instanceof COSArray array) {
                array.forEach(this::visit);
            } else if (next instanceof COSDictionary dictionary) {
                visitEach(dictionary);
            }
        }
    }

    private void visitEach(COSDictionary dictionary) throws IOException, UnreadableDocument {
        if (dictionary instanceof COSStream stream && stream.hasData()) {
            try (InputStream packed = stream.createRawInputStream()) {
                unpacking.add(packed, filters(stream.getFilters()), stream);
            }
        }
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            // What a form belongs to is not what it is made of: it would lead to all of the document.
            if (!entry.getKey().equals(COSName.PARENT)) {
                visit(entry.getValue());
            }
        }
    }

    private static List<String> filters(@Nullable COSBase filters) {
        if (filters instanceof COSName name) {
            return List.of(name.getName());
        }
        return filters instanceof COSArray array ? array.toCOSNameStringList() : List.of();
    }
}
