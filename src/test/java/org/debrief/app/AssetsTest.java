package org.debrief.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A browser keeps a style sheet or a script for long: each must change its address when it changes. */
class AssetsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern SCRIPT = Pattern.compile("src=\"/js/[^\"]*\"");

    @Test
    void everyFileIsInTheVersion() throws IOException {
        assertThat(names("css")).containsExactlyInAnyOrderElementsOf(Assets.STYLE_SHEETS);
        assertThat(names("js")).containsExactlyInAnyOrderElementsOf(Assets.SCRIPTS);
    }

    @Test
    void everyPageAsksForItsScriptsByVersion() throws IOException {
        List<String> links = new ArrayList<>();
        try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                Matcher link = SCRIPT.matcher(Files.readString(template));
                link.results().map(found -> found.group()).forEach(links::add);
            }
        }

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).matches(".*[?]v=[{](inject:page[.])?assetVersion}.*"));
    }

    private static List<String> names(String kind) throws IOException {
        try (Stream<Path> files =
                Files.list(RESOURCES.resolve("META-INF/resources").resolve(kind))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.\\w+$", ""))
                    .toList();
        }
    }
}
