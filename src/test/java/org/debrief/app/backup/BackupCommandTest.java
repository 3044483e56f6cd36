package org.debrief.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.testing.Databases.answer;
import static org.debrief.testing.Databases.execute;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.debrief.testing.Databases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup and restore as they are asked for at the console, on real databases. */
@Tag("sweep")
class BackupCommandTest {

    private static final String PEOPLE = """
        insert into account (name, email, password_hash, role, created_at)
        select 'Ada ' || n || E' \\\\ "x"\\t\\n\\r \\U0001F600', 'ada' || n || '@example.org', 'x', 'INSTRUCTOR', now() from generate_series(1, %d) n
        """;
    private static final String BRIEFING = """
        with b as (insert into briefing (owner_id, title, source, created_at)
            select min(id), 'Harbour', null, now() from account returning id)
        insert into briefing_revision (briefing_id, number, text, sha256, created_at)
        select id, 1, E'One\\n\\ttwo', sha256('One'), now() from b
        """;
    private static final String NAMES = "select md5(string_agg(a::text, '|' order by id)) from account a";

    private static Databases databases;

    private Path folder;

    private String printed = "";

    @BeforeEach
    void folder(@TempDir Path empty) {
        folder = empty;
    }

    @BeforeAll
    static void start(@TempDir Path home) throws IOException {
        databases = new Databases(home);
    }

    @AfterAll
    static void stop() throws IOException {
        databases.close();
    }

    @Test
    void whatIsRestoredIsWhatWasThereAndGoesOn() throws Exception {
        DataSource first = databases.latest();
        execute(first, PEOPLE.formatted(3));
        execute(first, BRIEFING);
        execute(
                first,
                "insert into browser_session (token_hash, account_id, browser) select sha256('s'), 1, 'Firefox'");
        DataSource second = databases.empty();

        assertThat(run(first, "backup", file())).isZero();
        assertThat(printed).contains("Backed up ", " tables, as they were at ", " UTC, to " + file());
        assertThat(Files.getPosixFilePermissions(Path.of(file())))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(run(second, "restore", file())).isZero();

        assertThat(printed).contains("Restored ", " from " + file());
        assertThat(answer(second, NAMES)).isEqualTo(answer(first, NAMES));
        assertThat(answer(second, "select text from briefing_revision")).isEqualTo("One\n\ttwo");
        assertThat(answer(second, "select count(*) from browser_session"))
                .as("nobody is signed in again")
                .isEqualTo("0");
        execute(second, PEOPLE.formatted(1).replace("'ada'", "'new'"));
        assertThat(answer(second, "select max(id) from account")).isEqualTo("4");
        // The references are there again, and the product finds the tables as if it had made them.
        assertThat(answer(second, "select count(*) from pg_constraint where contype = 'f'"))
                .isEqualTo(answer(first, "select count(*) from pg_constraint where contype = 'f'"));
        assertThat(answer(
                        second,
                        "select md5(string_agg(script || checksum, ' ' order by installed_rank)) from "
                                + Tables.HISTORY))
                .isEqualTo(answer(
                        first,
                        "select md5(string_agg(script || checksum, ' ' order by installed_rank)) from "
                                + Tables.HISTORY));
        assertThat(answer(second, "select count(*) from pg_namespace where nspname = 'debrief_restore'"))
                .isEqualTo("0");
    }

    @Test
    void aBackupOfAnEarlierVersionIsBroughtUpToDate() throws Exception {
        DataSource old = databases.at("13");
        execute(old, PEOPLE.formatted(2));
        execute(old, BRIEFING);
        DataSource now = databases.empty();

        assertThat(run(old, "backup", file())).isZero();
        assertThat(run(now, "restore", file())).isZero();

        assertThat(answer(now, "select count(*) from account")).isEqualTo("2");
        assertThat(answer(now, "select fingerprint from briefing_revision")).hasSize(32);
        assertThat(answer(now, "select count(*) from quiz")).isEqualTo("0");
    }

    @Test
    void whatIsThereIsReplacedOnlyWhenThatIsSaid() throws Exception {
        DataSource first = databases.latest();
        execute(first, PEOPLE.formatted(3));
        assertThat(run(first, "backup", file())).isZero();
        execute(first, PEOPLE.formatted(2).replace("'ada'", "'later'"));

        assertThat(run(first, "restore", file())).isEqualTo(1);
        assertThat(printed).contains("There is a Debrief with 5 accounts here", "add --replace");
        assertThat(answer(first, "select count(*) from account")).isEqualTo("5");

        assertThat(run(first, "restore", file(), "--replace")).isZero();
        assertThat(answer(first, "select count(*) from account")).isEqualTo("3");
    }

    @Test
    void whoWorksMeanwhileGoesOn() throws Exception {
        DataSource first = databases.latest();
        execute(first, PEOPLE.formatted(3));
        assertThat(run(first, "backup", file())).isZero();
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Integer> work = CompletableFuture.supplyAsync(() -> work(first, over));

        assertThat(run(first, "restore", file(), "--replace")).as(printed).isZero();
        over.set(true);

        assertThat(work.join()).isPositive();
        assertThat(answer(first, "select name from account where id = 1")).startsWith("Ada 1");
    }

    @Test
    void aDamagedBackupChangesNothing() throws Exception {
        DataSource first = databases.latest();
        execute(first, PEOPLE.formatted(3_000));
        assertThat(run(first, "backup", file())).isZero();
        byte[] whole = Files.readAllBytes(Path.of(file()));
        byte[] changed = whole.clone();
        changed[2_000] ^= 1;
        Files.write(Path.of(file()), changed);

        assertThat(run(first, "restore", file(), "--replace")).isEqualTo(1);
        assertThat(printed).contains("is damaged");

        Files.write(Path.of(file()), Arrays.copyOf(whole, whole.length / 2));
        assertThat(run(first, "restore", file(), "--replace")).isEqualTo(1);
        assertThat(printed).contains("a part of it is missing");
        assertThat(answer(first, "select count(*) from account")).isEqualTo("3000");
    }

    @Test
    void eachThingThatCannotBeDoneIsASentence() throws Exception {
        DataSource first = databases.latest();
        DataSource none = databases.empty();
        Path there = Files.writeString(folder.resolve("there"), "mine");

        assertThat(run(first, "backup", there.toString())).isEqualTo(1);
        assertThat(printed).contains("There is a file " + there + " already");
        assertThat(there).hasContent("mine");
        assertThat(run(first, "backup", folder.resolve("no/file").toString())).isEqualTo(1);
        assertThat(printed).contains("There is no folder " + folder.resolve("no"));
        assertThat(run(none, "backup", file())).isEqualTo(1);
        assertThat(printed).contains("no tables of Debrief");
        assertThat(run(none, "restore", there.toString())).isEqualTo(1);
        assertThat(printed).contains("is no backup of Debrief");
        assertThat(run(none, "restore", file())).isEqualTo(1);
        assertThat(printed).contains("There is no file " + file());
        assertThat(run(none, "restore")).isEqualTo(2);
        assertThat(printed).contains("restore FILE --replace");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(there);
        }
    }

    /** Reads and writes with one connection, as a product that runs does, until it is over; gives how often. */
    private static int work(DataSource database, AtomicBoolean over) {
        int times = 0;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            while (!over.get()) {
                statement.executeUpdate("update account set role = 'INSTRUCTOR' where id = " + (times % 3 + 1));
                times++;
            }
            return times;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String file() {
        return folder.resolve("debrief.backup").toString();
    }

    private int run(DataSource database, String... words) {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        int code = new BackupCommand(database, new PrintStream(console, true, StandardCharsets.UTF_8)).run(words);
        printed = console.toString(StandardCharsets.UTF_8);
        return code;
    }
}
