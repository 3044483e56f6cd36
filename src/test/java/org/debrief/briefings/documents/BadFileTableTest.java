package org.debrief.briefings.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

class BadFileTableTest {

    @Test
    void hasARowAFileWithTheSentenceThatItGets() {
        List<Object[]> files = BadFilesTest.all().map(Arguments::get).toList();

        List<String> lines = BadFileTable.table(files).lines().toList();

        assertThat(lines).hasSize(files.size() + 2);
        for (int i = 0; i < files.size(); i++) {
            String sentence = ((String) files.get(i)[2]).replace("%s", "“" + files.get(i)[0] + "”");
            assertThat(lines.get(i + 2))
                    .startsWith("| " + files.get(i)[0] + " |")
                    .endsWith("| " + sentence + " |");
        }
    }

    @Test
    void aFileThatCanBeReadIsNotCalledBad() {
        byte[] note = TestDocuments.utf8("The harbour reopened on Monday.");
        assertThat(BadFileTable.table(List.<Object[]>of(new Object[] {"note.txt", note, ""})))
                .contains("| note.txt | 31 B | read |");
    }
}
