package org.debrief.quizzes.personal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.debrief.pages.Csv;

/** A dossier as a file: all of it as JSON for programs, a table each for people, and a page that says what is what. */
@ApplicationScoped
class DossierZip {

    private static final String README = """
            What Debrief keeps about one trainee with one instructor.

            data.json           all of it, for programs (UTF-8)
            account.csv         name, email, when the account was made, whether it has a password, since when it is disabled
            sessions.csv        browsers in which the trainee has signed in, since when, and when each was last used
            identities.csv      accounts of OpenID providers that open this one, by the provider's number
            cohorts.csv         the instructor's cohorts that the trainee is in, and since when
            accommodations.csv  extra time (in percent), attempts, or dates; without a quiz they hold in every quiz
            attempts.csv        each go at a quiz: times, who ended it (TRAINEE or CLOCK), marks and the most marks
            answers.csv         each question of each attempt in its order, with the answer; empty where there is none
            corrections.csv     scores that changed after a question was ruled on
            drill.csv           what the trainee's drill remembers of each question: how often, how it went last, when it is due

            All times are in Coordinated Universal Time, as 2026-03-12T09:30:15Z. Marks are 0 to 1 for a question; they are
            empty while an attempt is running. An attempt has the same number ("attempt") in every file. What the trainee did
            with other instructors is not here. A password, and what tells a browser, is kept
            only as a hash, which is not here either.
            """;

    @Inject
    ObjectMapper json;

    byte[] of(Dossier dossier) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "README.txt", README);
            add(zip, "data.json", json.writerWithDefaultPrettyPrinter().writeValueAsString(dossier));
            add(zip, "account.csv", account(dossier));
            add(zip, "sessions.csv", sessions(dossier));
            add(zip, "identities.csv", identities(dossier));
            add(zip, "cohorts.csv", cohorts(dossier));
            add(zip, "accommodations.csv", accommodations(dossier));
            add(zip, "attempts.csv", attempts(dossier));
            add(zip, "answers.csv", answers(dossier));
            add(zip, "corrections.csv", corrections(dossier));
            add(zip, "drill.csv", drill(dossier));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        // Without the mark a spreadsheet takes the letters of a table for others.
        String marked = name.endsWith(".csv") ? Csv.BYTE_ORDER_MARK + content : content;
        zip.write(marked.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String account(Dossier dossier) {
        Dossier.Account account = dossier.account();
        return new Csv()
                .row("name", "email", "created", "password", "disabled")
                .row(
                        account.name(),
                        account.email(),
                        account.createdAt(),
                        account.signIn() ? "yes" : "no",
                        account.disabledAt())
                .toString();
    }

    private static String sessions(Dossier dossier) {
        Csv csv = new Csv().row("browser", "begun", "last used");
        dossier.sessions().forEach(each -> csv.row(each.browser(), each.begunAt(), each.seenAt()));
        return csv.toString();
    }

    private static String identities(Dossier dossier) {
        Csv csv = new Csv().row("provider", "number", "linked");
        dossier.linkedIdentities().forEach(each -> csv.row(each.issuer(), each.subject(), each.linkedAt()));
        return csv.toString();
    }

    private static String cohorts(Dossier dossier) {
        Csv csv = new Csv().row("cohort", "joined");
        dossier.cohorts().forEach(each -> csv.row(each.cohort(), each.joinedAt()));
        return csv.toString();
    }

    private static String accommodations(Dossier dossier) {
        Csv csv = new Csv().row("quiz", "extra time percent", "extra attempts", "opens", "closes", "changed");
        dossier.accommodations()
                .forEach(each -> csv.row(
                        each.quiz(),
                        each.extraTimePercent(),
                        each.extraAttempts(),
                        each.opensAt(),
                        each.closesAt(),
                        each.changedAt()));
        return csv.toString();
    }

    private static String attempts(Dossier dossier) {
        Csv csv = new Csv()
                .row("attempt", "quiz", "number", "started", "reading ended", "submitted", "ended by", "marks", "of");
        dossier.attempts()
                .forEach(each -> csv.row(
                        each.id(),
                        each.quiz(),
                        each.number(),
                        each.startedAt(),
                        each.readingEndedAt(),
                        each.submittedAt(),
                        each.endedBy(),
                        each.marks(),
                        each.maxMarks()));
        return csv.toString();
    }

    private static String answers(Dossier dossier) {
        Csv csv = new Csv()
                .row(
                        "attempt",
                        "place",
                        "question",
                        "kind",
                        "format",
                        "answer",
                        "marks",
                        "answered",
                        "checked",
                        "flagged");
        dossier.answers()
                .forEach(each -> csv.row(
                        each.attempt(),
                        each.place(),
                        each.question(),
                        each.kind(),
                        each.format(),
                        each.answer(),
                        each.marks(),
                        each.answeredAt(),
                        each.checkedAt(),
                        each.flagged() ? "yes" : "no"));
        return csv.toString();
    }

    private static String corrections(Dossier dossier) {
        Csv csv = new Csv().row("attempt", "at", "marks before", "of", "marks after", "of", "reason");
        dossier.corrections()
                .forEach(each -> csv.row(
                        each.attempt(),
                        each.at(),
                        each.marksBefore(),
                        each.maxBefore(),
                        each.marksAfter(),
                        each.maxAfter(),
                        each.reason()));
        return csv.toString();
    }

    private static String drill(Dossier dossier) {
        Csv csv = new Csv().row("question", "reviews", "grade", "reviewed on", "due on", "last answer");
        dossier.drill()
                .forEach(each -> csv.row(
                        each.question(),
                        each.reviews(),
                        each.grade(),
                        each.reviewedOn(),
                        each.dueOn(),
                        each.lastAnswer()));
        return csv.toString();
    }
}
