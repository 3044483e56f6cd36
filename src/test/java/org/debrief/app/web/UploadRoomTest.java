package org.debrief.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadRoomTest {

    @Test
    void aFolderThatIsYetToBeMadeHasTheRoomOfItsDisk(@TempDir Path temp) throws Exception {
        long room = new UploadRoom(temp.resolve("uploads").resolve("today")).bytes();

        long disk = Files.getFileStore(temp).getTotalSpace();
        assertThat(room).isPositive().isLessThanOrEqualTo(disk);
    }
}
