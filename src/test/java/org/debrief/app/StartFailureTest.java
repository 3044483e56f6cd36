package org.debrief.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.QuarkusBindException;
import java.net.BindException;
import java.sql.SQLException;
import org.debrief.app.database.StartProblem;
import org.junit.jupiter.api.Test;

class StartFailureTest {

    @Test
    void aPortInUseIsNamed() {
        Throwable failure = new RuntimeException(new QuarkusBindException("localhost", 8080, new BindException()));

        assertThat(StartFailure.sentence(failure))
                .hasValueSatisfying(sentence ->
                        assertThat(sentence).startsWith("Port 8080 is in use").contains("QUARKUS_HTTP_PORT"));
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamedInOneLine() {
        Throwable failure = new RuntimeException(new SQLException("Connection refused.\nMore that nobody reads"));

        assertThat(StartFailure.sentence(failure))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .contains("Connection refused.")
                        .contains("QUARKUS_DATASOURCE_JDBC_URL")
                        .doesNotContain("\n"));
    }

    @Test
    void aProblemSaysItsOwnSentence() {
        assertThat(StartFailure.sentence(new RuntimeException(new StartProblem("Do this."))))
                .contains("Do this.");
    }

    @Test
    void whatIsNotKnownIsNotExplainedAway() {
        assertThat(StartFailure.sentence(new IllegalStateException("odd"))).isEmpty();
    }
}
