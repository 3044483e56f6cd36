package org.debrief.drafting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.DatedEvent;
import org.debrief.facts.TimeDirection;
import org.debrief.reading.BlockKind;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** "On which day ...?", "In which month ...?", "In which year ...?": the key is a date of the article. */
final class DateQuestionWriter implements QuestionWriter {

    private static final int SHORTEST_STEM = 7;
    /** What only the day of publication makes a month or a year. */
    private static final String RELATIVE = "(?i)(?:last|this|next) (?:month|year)";
    /** Three years ago is not surely three calendar years before. */
    private static final String YEARS_AGO = "(?is).*\\byears? ago";

    private static final int DAYS_OF_A_WEEK = 7;

    @Override
    public List<Candidate> write(Material material) {
        List<Candidate> candidates = new ArrayList<>();
        for (NumberedFact fact : material.facts()) {
            if (fact.fact() instanceof DatedEvent date
                    && material.article().quotationCovering(date.span()).isEmpty()) {
                write(material, fact.id(), date).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private static Optional<Candidate> write(Material material, String id, DatedEvent date) {
        Optional<Sentence> sentence = material.article()
                .sentenceAt(date.span().start())
                .filter(s -> s.block().kind() == BlockKind.PARAGRAPH);
        Optional<Token> head = sentence.flatMap(s -> s.tokens().stream()
                .filter(t -> t.span().overlaps(date.span()))
                .filter(t -> t.head() < 0 || !s.token(t.head()).span().overlaps(date.span()))
                .findFirst());
        boolean vague = date.span().of(material.text()).matches(YEARS_AGO);
        if (sentence.isEmpty() || head.isEmpty() || vague || isOfACaption(material, date)) {
            return Optional.empty();
        }
        if (DayOfSaying.mayBe(sentence.get(), date.span(), date.span().of(material.text()))) {
            return Optional.empty();
        }
        return DatedClause.of(material, sentence.get(), head.get(), date)
                .flatMap(clause -> write(material, id, date, clause, head.get()))
                .or(() -> FoundedStem.of(material, sentence.get(), head.get(), date)
                        .flatMap(
                                written -> withOptions(material, id, date, sentence.get(), written, Optional.empty())));
    }

    /** Running text does not give the year of a day of its own week; what stands under a photograph does. */
    private static boolean isOfACaption(Material material, DatedEvent date) {
        LocalDate published = material.article().article().published();
        String value = date.value();
        return published != null
                && value != null
                && Anchored.isDay(value)
                && date.span().of(material.text()).matches("(?s)\\p{Lu}\\p{L}+day,.*\\d{4}")
                && Math.abs(LocalDate.parse(value).toEpochDay() - published.toEpochDay()) <= DAYS_OF_A_WEEK;
    }

    /** "the 30 member states": how many there are is a question of its own, which this one must not answer. */
    private static Set<Integer> numbersOfKnownThings(Sentence sentence) {
        return ClauseQuestion.indexes(sentence.tokens().stream()
                .filter(t -> t.tag().equals("CD") && t.relation().equals("nummod"))
                .filter(t -> sentence.head(t)
                        .filter(noun -> noun.tag().equals("NNS")
                                && !noun.lemma().matches("day|week|month|year")
                                && sentence.child(noun, "det")
                                        .filter(d -> d.is("the"))
                                        .isPresent())
                        .isPresent())
                .toList());
    }

    private static Optional<Candidate> write(Material material, String id, DatedEvent date, Clause clause, Token head) {
        Sentence sentence = clause.sentence();
        boolean end = DatedClause.isEnd(sentence, head);
        Token asking = end ? DatedClause.top(sentence, head) : head;
        String preposition = sentence.child(asking, "case")
                .map(t -> t.word().toLowerCase(Locale.ROOT))
                .orElse("");
        List<DatedEvent> all = Adjuncts.datesIn(material, sentence, head);
        boolean two = all.size() == 2
                && sentence.child(head, "case")
                        .filter(c -> c.is("from", "between"))
                        .isEmpty();
        Optional<DayPair> pair = two ? DayPair.of(all.get(0), all.get(1)) : Optional.empty();
        Optional<String> word = pair.isPresent()
                ? Optional.of("on which days")
                : end
                        ? endWord(date, preposition + " the " + asking.word())
                        : questionWord(material, date, preposition);
        boolean progressive = clause.verb().tag().equals("VBG");
        boolean today = date.span().of(material.text()).equalsIgnoreCase("today");
        Token finite =
                clause.helpers().isEmpty() ? clause.verb() : clause.helpers().get(0);
        boolean thisYear = date.span().of(material.text()).matches("(?i)this (?:year|month)");
        boolean genericToday =
                progressive || (today || thisYear) && finite.tag().matches("VB[ZP]");
        if (word.isEmpty() || all.size() > 2 || (all.size() == 2 && pair.isEmpty()) || genericToday) {
            return Optional.empty();
        }
        Set<Integer> removed = ClauseQuestion.indexes(sentence.subtree(asking));
        removed.addAll(numbersOfKnownThings(sentence));
        ClauseQuestion.Asked asked = new ClauseQuestion.Asked(List.of(), word.get(), List.of(), removed);
        Optional<ClauseQuestion.Written> written = new ClauseQuestion(material, clause)
                .ofAnother(asked, date.span(), !preposition.equals("since"))
                .filter(w -> Phrases.wordCount(w.stem()) >= SHORTEST_STEM)
                .filter(w -> !Phrases.repeatsAName(w.stem()) && !CutList.in(sentence, w.stem()))
                .filter(w -> !AskedEvent.dropsPurpose(clause, w.stem(), removed));
        return written.flatMap(w -> withOptions(material, id, date, sentence, w, pair));
    }

    private static Optional<Candidate> withOptions(
            Material material,
            String id,
            DatedEvent date,
            Sentence sentence,
            ClauseQuestion.Written written,
            Optional<DayPair> pair) {
        String stem = written.stem();
        boolean weekdays = !date.span().of(material.text()).matches("(?s).*\\d.*") || pair.isPresent();
        DateOptions choice = new DateOptions(material, TimeDirection.of(sentence, date.span()), weekdays);
        String value = date.value();
        String told = Phrases.tidy(date.span().of(material.text()));
        if (told.matches(RELATIVE)) {
            choice.toldAs(told);
        }
        Optional<DateOptions.Options> options = pair.isPresent()
                ? choice.ofPair(pair.get(), stem)
                : value == null
                        ? choice.ofWeekday(
                                DayOfWeek.valueOf(
                                        date.span().of(material.text()).toUpperCase(Locale.ROOT)),
                                stem)
                        : choice.of(value, stem);
        return options.map(o -> candidate(material, id, sentence, date.span(), written, o));
    }

    private static Optional<String> endWord(DatedEvent date, String place) {
        String value = date.value();
        boolean month = Anchored.isMonth(value);
        return month || Anchored.isYear(value)
                ? Optional.of(place + " of which " + (month ? "month" : "year"))
                : Optional.empty();
    }

    private static Optional<String> questionWord(Material material, DatedEvent date, String preposition) {
        String value = date.value();
        if (value == null) {
            boolean weekday = date.span().of(material.text()).matches(Anchored.DAYS);
            return Optional.of("on which day of the week").filter(w -> weekday && preposition.matches("|on"));
        }
        String kind = Anchored.isDay(value)
                ? "day"
                : Anchored.isMonth(value) ? "month" : Anchored.isYear(value) ? "year" : "";
        if (kind.isEmpty() || !preposition.matches("|on|in|at|by|since|until|during|before|after|from|through")) {
            return Optional.empty();
        }
        boolean plain = preposition.matches("|on|in|at|during");
        return Optional.of((plain ? kind.equals("day") ? "on" : "in" : preposition) + " which " + kind);
    }

    private static Candidate candidate(
            Material material,
            String id,
            Sentence sentence,
            TextSpan span,
            ClauseQuestion.Written written,
            DateOptions.Options options) {
        Draft draft = new Draft(
                QuestionKind.DATE,
                QuestionFormat.SINGLE_CHOICE,
                written.stem(),
                id,
                options.fromArticle() >= 2 ? Difficulty.DISCRIMINATION : Difficulty.RECALL,
                options.options(),
                SentenceEvidence.of(material, sentence, written.needsSentenceBefore()),
                SentenceEvidence.explanation(material, sentence));
        return new Candidate(draft, 0.65, span);
    }
}
