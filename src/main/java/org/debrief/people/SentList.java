package org.debrief.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A list as a form sent it: pasted, or as a file. */
record SentList(String pasted, @Nullable FileUpload file) {

    String text() throws UnreadableListException {
        // A browser sends an empty part where no file was chosen.
        if (file == null || file.fileName().isEmpty()) {
            return ListText.checked(pasted);
        }
        if (!pasted.isBlank()) {
            throw new UnreadableListException(
                    "Paste a list or choose a file, not both: empty the field, or choose no file.");
        }
        if (ListText.isTooLarge(file.size())) {
            throw ListText.tooLarge();
        }
        try {
            return ListText.decode(Files.readAllBytes(file.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
