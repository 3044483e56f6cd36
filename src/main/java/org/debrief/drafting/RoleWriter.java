package org.debrief.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.Office;
import org.debrief.facts.Statement;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;

/**
 * "Who is named in the article as the mayor of ...?" and "Ana Roy is a researcher at which organisation?": the key is who
 * holds an office, or whose.
 */
final class RoleWriter implements QuestionWriter {

    private static final double WEIGHT = 0.5;
    /** Nobody would take these for an employer. */
    private static final String ARMED =
            "(?i).*\\b(?:taliban|islamic state|isis|isil|al[- ]qaeda|hamas|hezbollah|boko haram|al[- ]shabaab|army|police)\\b.*";

    @Override
    public List<Candidate> write(Material material) {
        Cast cast = new Cast(material);
        List<Candidate> candidates = new ArrayList<>();
        for (NumberedFact fact : material.facts()) {
            if (fact.fact() instanceof Office office && speaks(material, office.holder())) {
                if (office.sole()) {
                    holder(material, cast, fact.id(), office).ifPresent(candidates::add);
                }
                body(material, cast, fact.id(), office).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    /** "spokeswoman" would tell that it was a woman. */
    private static String neutral(String title) {
        return title.replaceAll("spokes(?:wo)?man\\b", "spokesperson").replaceAll("\\bchair(?:wo)?man\\b", "chair");
    }

    /** Somebody whose words the article gives, and not one that it only mentions. */
    private static boolean speaks(Material material, String name) {
        return material.facts().stream()
                .map(NumberedFact::fact)
                .anyMatch(f -> f instanceof Statement s
                        && s.speaker().settled()
                        && s.speaker().name().equals(name));
    }

    private static Optional<Candidate> holder(Material material, Cast cast, String id, Office office) {
        String stem = "Who is named in the article as " + neutral(office.title()) + "?";
        if (Phrases.shareContentWord(office.title(), office.holder()) || PublicFigures.has(office.holder())) {
            return Optional.empty();
        }
        return candidate(
                material,
                cast,
                id,
                office,
                stem,
                office.holder(),
                NameKind.PERSON,
                "The article names %s, but not as " + neutral(office.title()) + ".");
    }

    private static Optional<Candidate> body(Material material, Cast cast, String id, Office office) {
        String post = office.post();
        String body = office.body();
        if (post == null || body == null) {
            return Optional.empty();
        }
        Optional<Cast.Member> member = cast.named(body).filter(m -> m.kind().isBody());
        String stem = "According to the article, " + office.holder() + " is " + post + " which organisation?";
        return member.filter(m -> !Phrases.shareContentWord(stem, m.name()))
                .flatMap(m -> candidate(
                        material,
                        cast,
                        id,
                        office,
                        stem,
                        m.name(),
                        NameKind.ORGANISATION,
                        "The article names %s, but not as the organisation of " + office.holder() + "."));
    }

    private static Optional<Candidate> candidate(
            Material material,
            Cast cast,
            String id,
            Office office,
            String stem,
            String key,
            NameKind kind,
            String otherwise) {
        Optional<Sentence> sentence =
                material.article().sentenceAt(office.span().start());
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        // Whatever is named beside the holder may be another body of theirs; another holder is told apart by the
        // office.
        Set<Integer> apartFrom = kind.isBody()
                ? cast.named(office.holder()).map(Cast.Member::sentences).orElse(Set.of())
                : Set.of();
        TextSpan evidence = evidence(material, sentence.get(), office);
        if (!evidence.of(material.text()).contains(Names.lastWord(kind.isBody() ? key : office.title()))) {
            return Optional.empty();
        }
        return new NameOptions(material, cast)
                .of(key, kind, stem, apartFrom, otherwise, name -> !kind.isBody() || !name.matches(ARMED))
                .map(options -> new Draft(
                        QuestionKind.ROLE,
                        QuestionFormat.SINGLE_CHOICE,
                        stem,
                        id,
                        options.fromArticle() >= 2 ? Difficulty.DISCRIMINATION : Difficulty.RECALL,
                        options.options(),
                        evidence,
                        SentenceEvidence.explanation(material, sentence.get())))
                .map(draft -> new Candidate(draft, WEIGHT, office.span()));
    }

    /** With the sentence before it where only that names the body: "Its chairman". */
    private static TextSpan evidence(Material material, Sentence sentence, Office office) {
        String body = office.body();
        boolean named = body == null || sentence.span().of(material.text()).contains(Names.lastWord(body));
        return SentenceEvidence.of(material, sentence, !named);
    }
}
