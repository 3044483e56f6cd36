package org.debrief.questions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.debrief.drafting.DraftOption;
import org.jspecify.annotations.Nullable;

/** One option of one version of a question. */
@Entity
class QuestionOption {

    @Id
    UUID id;

    @ManyToOne(optional = false)
    QuestionVersion version;

    @Column
    int position;

    @Column
    String text;

    @Column
    boolean correct;

    @Column
    String why;

    /** What the text is to be matched to, in a matching question. */
    @Column
    @Nullable String prompt;

    protected QuestionOption() {}

    QuestionOption(QuestionVersion version, int position, DraftOption option) {
        this.id = UUID.randomUUID();
        this.version = version;
        this.position = position;
        this.text = option.text();
        this.correct = option.correct();
        this.why = option.why();
        this.prompt = option.prompt();
    }
}
