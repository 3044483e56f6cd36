package org.debrief.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** A newer version of the language models may name its files otherwise; then they would be packaged again unnoticed. */
class LeftOutModelsTest {

    private static final String LEFT_OUT =
            "quarkus.class-loading.removed-resources.\"edu.stanford.nlp:stanford-corenlp:models\"";

    @Test
    void whatIsNotPackagedIsThereToBeLeftOut() throws IOException {
        Properties settings = new Properties();
        try (InputStream in = LeftOutModelsTest.class.getResourceAsStream("/application.properties")) {
            settings.load(in);
        }

        assertThat(List.of(settings.getProperty(LEFT_OUT, "").split(",")))
                .hasSizeGreaterThan(30)
                .allSatisfy(file -> assertThat(LeftOutModelsTest.class.getResource("/" + file))
                        .isNotNull());
    }
}
