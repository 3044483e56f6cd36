package org.debrief.app.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much room there is where documents lie while they are handed in. */
@ApplicationScoped
class UploadRoom {

    private final Path folder;

    @Inject
    UploadRoom(@ConfigProperty(name = "quarkus.http.body.uploads-directory") Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** Where the system does not tell, as much as anybody may want: writing then shows what there is. */
    long bytes() {
        try {
            return Files.getFileStore(existing(folder)).getUsableSpace();
        } catch (IOException notTold) {
            return Long.MAX_VALUE;
        }
    }

    /** The folder is made with the first document. */
    private static Path existing(Path folder) {
        Path parent = folder.getParent();
        return Files.exists(folder) || parent == null ? folder : existing(parent);
    }
}
