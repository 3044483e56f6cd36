package org.debrief.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.facts.SpeakerKind;
import org.debrief.facts.Statement;
import org.debrief.reading.TextSpan;

/** "Who made each of these statements?": three or four people of the article, each with a whole sentence in quotation marks. */
final class MatchingQuestion {

    private static final int FEWEST = 3;
    private static final int MOST = 4;
    private static final int LONGEST_STATEMENT = 200;
    /** A statement many times as long as another would be told by its length. */
    private static final double MOST_UNLIKE = 3;

    /** What is shown as evidence is a passage of the article, and not most of it. */
    private static final int LONGEST_EVIDENCE = 1500;

    private static final Pattern QUOTED = Pattern.compile("Who said: (“.+”)\\?", Pattern.DOTALL);
    private static final String STEM = "Who made each of these statements?";

    private record Said(Candidate candidate, String statement, String speaker) {}

    private MatchingQuestion() {}

    static Optional<Candidate> of(Material material, List<Candidate> candidates) {
        List<Said> chosen = new ArrayList<>();
        candidates.stream()
                .filter(candidate -> isPerson(material, candidate.draft()))
                .sorted(Comparator.comparing((Candidate c) -> -c.weight()).thenComparing(Candidate::asked))
                .flatMap(candidate -> said(candidate).stream())
                .filter(said -> chosen.size() < MOST && goesWith(said, chosen) && isNear(said, chosen))
                .forEachOrdered(chosen::add);
        // Nobody may be named in what another one says.
        boolean telling = chosen.stream()
                .anyMatch(a -> chosen.stream().anyMatch(b -> Phrases.shareContentWord(a.statement(), b.speaker())));
        if (chosen.size() < FEWEST || telling) {
            return Optional.empty();
        }
        chosen.sort(Comparator.comparing(said -> said.candidate().asked()));
        return Optional.of(candidate(material, chosen));
    }

    private static boolean isPerson(Material material, Draft draft) {
        return draft.kind() == QuestionKind.WHO_SAID
                && TypedVariant.factOf(material, draft)
                        .filter(fact ->
                                fact instanceof Statement s && s.speaker().kind() == SpeakerKind.PERSON)
                        .isPresent();
    }

    private static Optional<Said> said(Candidate candidate) {
        Matcher quoted = QUOTED.matcher(candidate.draft().stem());
        return quoted.matches() && quoted.group(1).length() <= LONGEST_STATEMENT
                ? Optional.of(new Said(
                        candidate, quoted.group(1), candidate.draft().key().text()))
                : Optional.empty();
    }

    private static boolean goesWith(Said said, List<Said> chosen) {
        return chosen.stream().allMatch(other -> {
            double ratio =
                    (double) said.statement().length() / other.statement().length();
            return !Phrases.shareContentWord(said.speaker(), other.speaker())
                    && !said.candidate().sharesAPassageWith(other.candidate())
                    && ratio < MOST_UNLIKE
                    && ratio > 1 / MOST_UNLIKE;
        });
    }

    private static boolean isNear(Said said, List<Said> chosen) {
        return chosen.stream()
                        .map(other -> other.candidate().draft().evidence())
                        .reduce(said.candidate().draft().evidence(), TextSpan::join)
                        .length()
                <= LONGEST_EVIDENCE;
    }

    private static Candidate candidate(Material material, List<Said> chosen) {
        List<DraftOption> options = new ArrayList<>();
        for (Said said : chosen) {
            options.add(new DraftOption(
                    said.speaker(), true, said.candidate().draft().key().why(), said.statement()));
        }
        leftOver(material, chosen).ifPresent(options::add);
        Draft first = chosen.get(0).candidate().draft();
        TextSpan evidence = chosen.stream()
                .map(said -> said.candidate().draft().evidence())
                .reduce(TextSpan::join)
                .orElseThrow();
        Draft draft = new Draft(
                QuestionKind.WHO_SAID,
                QuestionFormat.MATCHING,
                STEM,
                first.factId(),
                Difficulty.INTEGRATION,
                options,
                evidence,
                "Each of them is quoted in the article.");
        double weight = chosen.stream()
                .mapToDouble(s -> s.candidate().weight())
                .average()
                .orElse(0);
        List<TextSpan> asks = chosen.stream().map(s -> s.candidate().asked()).toList();
        return new Candidate(draft, weight, asks.get(0), asks);
    }

    /** Somebody else whom the article quotes, so that the last pair is not found by elimination. */
    private static Optional<DraftOption> leftOver(Material material, List<Said> chosen) {
        return chosen.stream()
                .flatMap(said -> said.candidate().draft().options().stream())
                .filter(option -> !option.correct() && TrueFalseVariant.speaks(material, option.text()))
                .filter(option -> chosen.stream()
                        .noneMatch(said -> Phrases.shareContentWord(said.speaker(), option.text())
                                || Phrases.shareContentWord(said.statement(), option.text())))
                .findFirst()
                .map(option -> new DraftOption(option.text(), false, option.why()));
    }
}
