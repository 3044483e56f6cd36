package org.debrief.quizzes;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/** Questions that an instructor puts to cohorts. It keeps the versions that it was made with. */
@Entity
class Quiz {

    /** A list of quizzes asks for what belongs to them this many at a time. */
    private static final int MANY = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column
    Long ownerId;

    @Column
    String title;

    @Enumerated(EnumType.STRING)
    QuizStatus status;

    @Embedded
    @Column
    QuizSettings settings;

    @Column
    Instant createdAt;

    @Column
    @Nullable Instant publishedAt;

    @BatchSize(size = MANY)
    @ElementCollection
    @CollectionTable(name = "quiz_question", joinColumns = @JoinColumn(name = "quiz_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    @Column(name = "question_version_id")
    List<Long> questionVersions = new ArrayList<>();

    /** Every version that it has asked since it was published, those too that it asks no longer. */
    @ElementCollection
    @CollectionTable(name = "quiz_asked", joinColumns = @JoinColumn(name = "quiz_id"))
    @Column(name = "question_version_id")
    Set<Long> everAsked = new HashSet<>();

    @Column
    @Nullable Instant archivedAt;

    /** The last closing that a trainee has of their own; null where none has one. */
    @Formula("(select max(own.closes_at) from accommodation own where own.quiz_id = id)")
    @Nullable Instant lastOwnClosing;

    @Version
    Integer lock;

    @BatchSize(size = MANY)
    @ElementCollection
    @CollectionTable(name = "assignment", joinColumns = @JoinColumn(name = "quiz_id"))
    @Column(name = "cohort_id")
    Set<Long> cohorts = new HashSet<>();

    protected Quiz() {}

    Quiz(long ownerId, String title, QuizSettings settings, Collection<Long> questionVersions, Instant createdAt) {
        this.ownerId = ownerId;
        this.title = title;
        this.status = QuizStatus.DRAFT;
        this.settings = settings;
        this.questionVersions.addAll(questionVersions);
        this.createdAt = createdAt;
    }

    /** What it asks from now on; attempts that have begun keep their own. */
    void change(String newTitle, List<Long> newQuestions, QuizSettings newSettings) {
        title = newTitle;
        settings = newSettings;
        if (!questionVersions.equals(newQuestions)) {
            // A list of its own is stored anew; changed row by row, a question would be there twice on the way.
            questionVersions = new ArrayList<>(newQuestions);
        }
        if (publishedAt != null) {
            everAsked.addAll(newQuestions);
        }
    }

    /** When it closes for the last trainee; null where only its instructor closes it. */
    @Nullable Instant closesForAllAt() {
        Instant closesAt = settings.closesAt();
        return closesAt != null && lastOwnClosing != null && lastOwnClosing.isAfter(closesAt)
                ? lastOwnClosing
                : closesAt;
    }

    /** @throws jakarta.ws.rs.ClientErrorException with a sentence, where nobody could take it */
    void publishOrRefuse(Instant now) {
        if (archivedAt != null) {
            throw QuizPages.archived();
        }
        Instant closesAt = closesForAllAt();
        if (closesAt != null && !now.isBefore(closesAt)) {
            throw QuizPages.conflict("Its closing time is past. Edit the quiz, and give it a later one or none.");
        }
        publish(now);
    }

    void publish(Instant now) {
        status = QuizStatus.PUBLISHED;
        everAsked.addAll(questionVersions);
        if (publishedAt == null) {
            publishedAt = now;
        }
    }

    void close() {
        if (status == QuizStatus.PUBLISHED) {
            status = QuizStatus.CLOSED;
        }
    }
}
