package org.debrief.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MigrationHistoryTest {

    @Test
    void whatEndsALineIsNoPartOfAScript() throws IOException {
        assertThat(checksum("select 1;\nselect 2;\n")).isEqualTo(checksum("select 1;\r\nselect 2;"));
    }

    @Test
    void aChangedScriptHasAnotherChecksum() throws IOException {
        assertThat(checksum("select 1;\n")).isNotEqualTo(checksum("select 2;\n"));
    }

    private static int checksum(String script) throws IOException {
        return MigrationHistory.checksum(new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8)));
    }
}
