package org.debrief.questions;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.DraftOption;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.drafting.typed.TypedKey;
import org.debrief.drafting.typed.TypedParts;
import org.debrief.facts.Bound;
import org.debrief.reading.TextSpan;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What a question asks, as it was worded at one time; it never changes. */
@Entity
class QuestionVersion {

    /** A list of versions asks for their options this many at a time. */
    private static final int MANY = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column
    long questionId;

    @Column
    int number;

    @Column
    long revisionId;

    @Enumerated(EnumType.STRING)
    QuestionKind kind;

    @Enumerated(EnumType.STRING)
    QuestionFormat format;

    @Enumerated(EnumType.STRING)
    Difficulty difficulty;

    @Column
    String stem;

    @Column
    String explanation;

    @Column
    @Nullable Integer evidenceStart;

    @Column
    @Nullable Integer evidenceEnd;

    @Column
    @Nullable BigDecimal typedNumber;

    @Column
    @Nullable String typedUnit;

    @Enumerated(EnumType.STRING)
    @Nullable Bound typedBound;

    @Column
    @Nullable String typedDate;

    @Column
    @Nullable Boolean typedWeekdayEnough;

    @Column
    Instant createdAt;

    @BatchSize(size = MANY)
    @OneToMany(mappedBy = "version", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @OrderBy("position")
    List<QuestionOption> options = new ArrayList<>();

    protected QuestionVersion() {}

    QuestionVersion(long questionId, int number, long revisionId, Wording wording, Instant createdAt) {
        this.questionId = questionId;
        this.number = number;
        this.revisionId = revisionId;
        this.kind = wording.kind();
        this.format = wording.format();
        this.difficulty = wording.difficulty();
        this.stem = wording.stem();
        this.explanation = wording.explanation();
        TextSpan evidence = wording.evidence();
        this.evidenceStart = evidence == null ? null : evidence.start();
        this.evidenceEnd = evidence == null ? null : evidence.end();
        TypedParts typed = TypedParts.of(wording.typed());
        if (typed != null) {
            this.typedNumber = typed.number();
            this.typedUnit = typed.unit();
            this.typedBound = typed.bound();
            this.typedDate = typed.date();
            this.typedWeekdayEnough = typed.weekdayEnough();
        }
        this.createdAt = createdAt;
        for (DraftOption option : wording.options()) {
            options.add(new QuestionOption(this, options.size() + 1, option));
        }
    }

    @Nullable TextSpan evidence() {
        return evidenceStart == null || evidenceEnd == null ? null : new TextSpan(evidenceStart, evidenceEnd);
    }

    @Nullable TypedKey typed() {
        return new TypedParts(typedNumber, typedUnit, typedBound, typedDate, typedWeekdayEnough).key();
    }

    Wording wording() {
        return new Wording(
                kind,
                format,
                difficulty,
                stem,
                options.stream()
                        .map(o -> new DraftOption(o.text, o.correct, o.why, o.prompt))
                        .toList(),
                evidence(),
                explanation,
                typed());
    }
}
