package org.debrief.briefings.documents;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Prints what each file that cannot be read is answered with, as a table in Markdown: the files of {@link BadFilesTest},
 * read by the product. Run by the Maven profile {@code measure} with
 * {@code -Dmeasure.main=org.debrief.briefings.documents.BadFileTable}.
 */
public final class BadFileTable {

    private BadFileTable() {}

    public static void main(String... ignored) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.print(table(BadFilesTest.all().map(Arguments::get).toList()));
    }

    /** @param files each with its name and its bytes */
    static String table(List<Object[]> files) {
        StringBuilder table = new StringBuilder("| File | Size | Answer |\n| --- | ---: | --- |\n");
        for (Object[] file : files) {
            String name = (String) file[0];
            byte[] bytes = (byte[]) file[1];
            table.append("| %s | %,d B | %s |%n"
                    .formatted(name, bytes.length, answer(name, bytes))
                    .replace("\r", ""));
        }
        return table.toString();
    }

    private static String answer(String name, byte[] bytes) {
        try {
            DocumentReader.read(bytes, name, Limits.USUAL);
            return "read";
        } catch (UnreadableDocument refused) {
            return refused.sentence().replace("|", "\\|");
        }
    }
}
