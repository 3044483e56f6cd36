package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.QuestionBank;
import org.jspecify.annotations.Nullable;

/** Saves what a form says of an attempt, as far as it is news and not too late. */
@ApplicationScoped
class Saving {

    @Inject
    StoredAnswers answers;

    @Inject
    StoredNotes notes;

    @Inject
    QuestionBank bank;

    @Inject
    Ending ending;

    @Inject
    Reading reading;

    @Inject
    Event<AttemptChanged> changes;

    @Inject
    Clock clock;

    /** The caller holds the attempt and has begun the transaction; what is saved is committed when that ends. */
    Saved save(Attempt held, UnaryOperator<@Nullable String> fields) {
        Instant now = clock.instant();
        boolean tooEarly = reading.goesOn(held);
        boolean tooLate = ending.ifLate(held);
        List<OlderAnswer> older = List.of();
        boolean dropped = false;
        if (!tooEarly) {
            List<BankQuestion> questions = bank.versions(List.copyOf(held.paper));
            Answers before = answers.of(held.id);
            Answers sent = before.changedBy(questions, held.seed, fields);
            dropped = tooLate && !sent.equals(before);
            if (!tooLate) {
                saveFlags(held, questions, fields);
            }
            if (!tooLate && !sent.equals(before)) {
                older = save(held, questions, before, sent, new SentWhen(fields, now));
                changes.fire(held.changed());
            }
        }
        return new Saved(held.isSubmitted(), held.isEndedByClock(), tooEarly, now, dropped, older);
    }

    private List<OlderAnswer> save(
            Attempt held, List<BankQuestion> questions, Answers before, Answers sent, SentWhen when) {
        List<OlderAnswer> older = new ArrayList<>();
        Set<Long> staying = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            BankQuestion question = questions.get(i);
            long version = question.versionId();
            if (Objects.equals(before.byVersion().get(version), sent.byVersion().get(version))) {
                continue;
            }
            QuestionNote note = notes.one(held.id, version);
            if (when.isOlderThan(note, i + 1)) {
                staying.add(version);
                PaperItem given = PaperItem.of(i + 1, question, held.seed, sent, Notes.NONE);
                older.add(new OlderAnswer(i + 1, given.isBegun() ? given.answerLines() : List.of()));
            } else {
                when.noteOn(note, i + 1);
            }
        }
        answers.save(held.id, before, sent.with(before, staying), clock.instant());
        return older;
    }

    private void saveFlags(Attempt held, List<BankQuestion> questions, UnaryOperator<@Nullable String> fields) {
        for (int i = 0; i < questions.size(); i++) {
            Boolean flag = SentForm.flag(fields, i + 1);
            if (flag != null) {
                notes.one(held.id, questions.get(i).versionId()).flagged = flag;
            }
        }
    }
}
