package org.debrief.app;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No library gets into the product without its licence having been looked at. */
class LicencesIT {

    private static final Path LIST = Path.of("src/main/docs/licences.md");

    /** Another one on each kind of machine; all have the licence of brotli4j, which is in the list. */
    private static final String NATIVE = "com.aayushatharva.brotli4j:native-";

    @Test
    void theListIsThatOfThePackagedProduct() throws IOException {
        Set<String> listed = Files.readAllLines(LIST).stream()
                .filter(line -> line.matches("\\| \\S+:\\S+:\\S+ \\| \\S.* \\|"))
                .map(line -> line.split(" ")[1])
                .filter(library -> !library.startsWith(NATIVE))
                .collect(toCollection(TreeSet::new));

        assertThat(packaged())
                .as("written anew by ./mvnw -Psupply package -DskipTests")
                .isNotEmpty()
                .isSubsetOf(listed);
    }

    /** As "group:artifact:version", from lines such as "group:artifact:classifier:jar:version". */
    private static Set<String> packaged() throws IOException {
        Path product = Path.of(System.getProperty("product"));
        try (Stream<String> lines = Files.lines(product.resolveSibling("quarkus-app-dependencies.txt"))) {
            return lines.map(line -> line.split(":"))
                    .map(parts -> parts[0] + ":" + parts[1] + ":" + parts[4])
                    .filter(library -> !library.startsWith(NATIVE))
                    .collect(toCollection(TreeSet::new));
        }
    }
}
