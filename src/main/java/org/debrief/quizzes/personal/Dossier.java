package org.debrief.quizzes.personal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept about one trainee with one instructor, as it is taken away. Its names are those of the JSON file and
 * of the API; times are ISO 8601 in UTC.
 *
 * @param format what kind of file it is, with the number of its form
 */
public record Dossier(
        String format,
        Instant takenAt,
        Account account,
        List<Session> sessions,
        List<LinkedIdentity> linkedIdentities,
        List<Membership> cohorts,
        List<Accommodation> accommodations,
        List<Attempt> attempts,
        List<Answer> answers,
        List<Correction> corrections,
        List<Drilled> drill) {

    static final String FORMAT = "debrief-trainee-data/1";

    /**
     * Who it is about.
     *
     * @param signIn whether the trainee has chosen a password, and so has signed in or can
     * @param disabledAt since when nobody can sign in to it; null where one can
     */
    public record Account(
            String name,
            String email,
            Instant createdAt,
            boolean signIn,
            @Nullable Instant disabledAt) {}

    /**
     * A browser in which the trainee has signed in, for as long as that is kept.
     *
     * @param browser what it calls itself
     * @param seenAt when it was last used, to ten minutes
     */
    public record Session(String browser, Instant begunAt, Instant seenAt) {}

    /**
     * An account of an OpenID provider that opens this one.
     *
     * @param subject the provider's number for the trainee
     */
    public record LinkedIdentity(String issuer, String subject, Instant linkedAt) {}

    /** A cohort of the instructor that the trainee is in. */
    public record Membership(String cohort, Instant joinedAt) {}

    /**
     * Extra time, attempts or dates.
     *
     * @param quiz null where it holds in every quiz
     */
    public record Accommodation(
            @Nullable String quiz,
            int extraTimePercent,
            int extraAttempts,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            Instant changedAt) {}

    /**
     * One go at a quiz.
     *
     * @param endedBy TRAINEE or CLOCK; null while it is running, as are its marks
     */
    public record Attempt(
            long id,
            String quiz,
            int number,
            Instant startedAt,
            @Nullable Instant readingEndedAt,
            @Nullable Instant submittedAt,
            @Nullable String endedBy,
            @Nullable BigDecimal marks,
            int maxMarks) {}

    /**
     * A question that an attempt asked, with what was answered; null where nothing was.
     *
     * @param place of the question in the attempt, from 1
     * @param flagged whether the trainee wanted to come back to it
     */
    public record Answer(
            long attempt,
            int place,
            String question,
            String kind,
            String format,
            @Nullable String answer,
            @Nullable BigDecimal marks,
            @Nullable Instant answeredAt,
            @Nullable Instant checkedAt,
            boolean flagged) {}

    /** A score that changed after a question was ruled on. */
    public record Correction(
            long attempt,
            Instant at,
            BigDecimal marksBefore,
            int maxBefore,
            BigDecimal marksAfter,
            int maxAfter,
            String reason) {}

    /**
     * What the trainee's drill remembers of a question.
     *
     * @param reviews how often it was asked there
     * @param grade how it went last: AGAIN, HARD, GOOD or EASY
     * @param lastAnswer as the fields of a form
     */
    public record Drilled(
            String question,
            int reviews,
            @Nullable String grade,
            @Nullable LocalDate reviewedOn,
            @Nullable LocalDate dueOn,
            String lastAnswer) {}
}
