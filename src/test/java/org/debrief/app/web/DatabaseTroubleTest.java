package org.debrief.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseTroubleTest {

    @Test
    void aLostConnectionIsFoundWhereverItIs() {
        SQLException lost = new SQLException("An I/O error occurred while sending to the backend.", "08006");
        Exception beside = new IllegalStateException("Could not commit");
        beside.addSuppressed(new IOException(lost));

        assertThat(DatabaseTrouble.behind(new RuntimeException(new RuntimeException(lost))))
                .hasValueSatisfying(trouble -> assertThat(trouble.inTheLog()).isEqualTo(lost.getMessage()));
        assertThat(DatabaseTrouble.behind(beside)).isPresent();
        assertThat(DatabaseTrouble.behind(new SQLException("Acquisition timeout while waiting for new connection")))
                .isPresent();
        assertThat(DatabaseTrouble.behind(new SQLException("the database system is starting up", "57P03")))
                .isPresent();
    }

    @Test
    void aFullDiskIsToldApart() {
        assertThat(DatabaseTrouble.behind(new SQLException("could not extend file", "53100")))
                .hasValueSatisfying(trouble -> assertThat(trouble.full()).isTrue());
        assertThat(DatabaseTrouble.behind(new SQLException("gone", "57P01")))
                .hasValueSatisfying(trouble -> assertThat(trouble.full()).isFalse());
    }

    @Test
    void whatIsWrongInTheRequestIsNoTrouble() {
        Exception round = new IllegalStateException("round");
        round.addSuppressed(new IllegalStateException("and round", round));

        assertThat(DatabaseTrouble.behind(new SQLException("duplicate key", "23505")))
                .isEmpty();
        assertThat(DatabaseTrouble.behind(new SQLException("what the driver says without a code")))
                .isEmpty();
        assertThat(DatabaseTrouble.behind(round)).isEmpty();
    }
}
