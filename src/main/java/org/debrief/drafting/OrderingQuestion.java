package org.debrief.drafting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.debrief.facts.DatedEvent;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** "What is the order of these events?": three to five events whose dates are settled and do not overlap. */
final class OrderingQuestion {

    private static final int FEWEST = 3;
    private static final int MOST = 5;
    private static final int LONGEST_EVENT = 24;
    private static final String STEM = "What is the order of these events, from earliest to latest?";

    /** Words that tell the order, and those that make a date something else than the time of the event. */
    private static final String TELLS_ORDER =
            "(?is).*\\b(?:since|until|by|before|after|earlier|later|previous|previously|first"
                    + "|second|last|next|then|following|followed|subsequently|again|already|still|ago|annual|every|each|resume[sd]?"
                    + "|reopen(?:s|ed)?|extend(?:s|ed)?|renew(?:s|ed)?|finally|eventually|anniversary|\\d{4})\\b.*";

    private record Event(Candidate candidate, String words, String date, LocalDate from, LocalDate to) {}

    private OrderingQuestion() {}

    static Optional<Candidate> of(Material material, List<Candidate> candidates) {
        List<Event> chosen = new ArrayList<>();
        candidates.stream()
                .filter(candidate -> candidate.draft().kind() == QuestionKind.DATE)
                .sorted(Comparator.comparing((Candidate c) -> -c.weight()).thenComparing(Candidate::asked))
                .flatMap(candidate -> event(material, candidate).stream())
                .filter(event -> chosen.size() < MOST && chosen.stream().allMatch(other -> areApart(event, other)))
                .forEachOrdered(chosen::add);
        if (chosen.size() < FEWEST) {
            return Optional.empty();
        }
        chosen.sort(Comparator.comparing(Event::from));
        return Optional.of(candidate(chosen));
    }

    private static Optional<Event> event(Material material, Candidate candidate) {
        Optional<DatedEvent> date = TypedVariant.factOf(material, candidate.draft())
                .filter(DatedEvent.class::isInstance)
                .map(DatedEvent.class::cast)
                .filter(d -> d.value() != null);
        Optional<WholeSentence> whole = date.flatMap(d -> WholeSentence.around(material, d.span()))
                .filter(w -> isTimeOfTheSentence(material, w.sentence(), date.get()));
        Optional<String> words = whole.flatMap(w -> w.words(date.get(), ""))
                .filter(text -> Phrases.wordCount(text) <= LONGEST_EVENT && !text.matches(TELLS_ORDER));
        return words.flatMap(
                text -> event(candidate, text, String.valueOf(date.get().value())));
    }

    private static Optional<Event> event(Candidate candidate, String words, String value) {
        String date = candidate.draft().key().text();
        if (Anchored.isDay(value)) {
            LocalDate day = LocalDate.parse(value);
            return Optional.of(new Event(candidate, words, date, day, day));
        }
        if (Anchored.isMonth(value)) {
            YearMonth month = YearMonth.parse(value);
            return Optional.of(new Event(candidate, words, date, month.atDay(1), month.atEndOfMonth()));
        }
        if (Anchored.isYear(value)) {
            int year = Integer.parseInt(value);
            return Optional.of(new Event(candidate, words, date, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        return Optional.empty();
    }

    /** It is the sentence's only date, says when its main verb happens, and stands behind "on", "in" or nothing. */
    private static boolean isTimeOfTheSentence(Material material, Sentence sentence, DatedEvent date) {
        long dates = material.facts().stream()
                .filter(f -> f.fact() instanceof DatedEvent d && d.span().overlaps(sentence.span()))
                .count();
        Optional<Token> head = sentence.tokensIn(date.span()).stream()
                .filter(t -> sentence.head(t)
                        .filter(h -> date.span().covers(h.span()))
                        .isEmpty())
                .findFirst();
        Optional<Token> verb = head.flatMap(sentence::head);
        String preposition =
                head.flatMap(h -> sentence.child(h, "case")).map(Token::word).orElse("");
        return dates == 1
                && verb.filter(v -> v.relation().equals("root") && v.isVerb()).isPresent()
                && preposition.matches("(?i)|on|in|at");
    }

    private static boolean areApart(Event a, Event b) {
        return (a.to().isBefore(b.from()) || b.to().isBefore(a.from()))
                && !a.candidate()
                        .draft()
                        .evidence()
                        .overlaps(b.candidate().draft().evidence());
    }

    private static Candidate candidate(List<Event> chosen) {
        List<DraftOption> options = chosen.stream()
                .map(event -> new DraftOption(event.words(), true, "The article dates this to " + event.date() + "."))
                .toList();
        TextSpan evidence = chosen.stream()
                .map(event -> event.candidate().draft().evidence())
                .reduce(TextSpan::join)
                .orElseThrow();
        String dates = chosen.stream().map(Event::date).collect(Collectors.joining("; "));
        Draft draft = new Draft(
                QuestionKind.DATE,
                QuestionFormat.ORDERING,
                STEM,
                chosen.get(0).candidate().draft().factId(),
                Difficulty.INTEGRATION,
                options,
                evidence,
                "The article gives these dates, in this order: " + dates + ".");
        double weight = chosen.stream()
                .mapToDouble(e -> e.candidate().weight())
                .average()
                .orElse(0);
        List<TextSpan> asks = chosen.stream().map(e -> e.candidate().asked()).toList();
        TextSpan first = asks.stream().min(Comparator.naturalOrder()).orElseThrow();
        return new Candidate(draft, weight, first, asks);
    }
}
