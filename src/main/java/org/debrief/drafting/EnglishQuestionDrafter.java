package org.debrief.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.debrief.facts.DateFinder;
import org.debrief.facts.EventFinder;
import org.debrief.facts.Fact;
import org.debrief.facts.FactFinder;
import org.debrief.facts.FigureFinder;
import org.debrief.facts.OfficeFinder;
import org.debrief.facts.StatementFinder;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Article;
import org.debrief.reading.ArticleReader;
import org.debrief.reading.ReferentResolver;
import org.debrief.reading.Referents;

/** Drafts questions from English articles: reads, finds facts, writes, lets through the gate, chooses a set. */
public final class EnglishQuestionDrafter implements QuestionDrafter {

    private final ArticleReader reader = new ArticleReader();
    private final List<FactFinder> finders =
            List.of(new StatementFinder(), new FigureFinder(), new DateFinder(), new EventFinder(), new OfficeFinder());
    private final List<QuestionWriter> writers = List.of(
            new WhoSaidWriter(),
            new WhatSaidWriter(),
            new FigureQuestionWriter(),
            new DateQuestionWriter(),
            new OccasionWriter(),
            new SaidDayWriter(),
            new WhatDoneWriter(),
            new WhereWriter(),
            new WhyWriter(),
            new RoleWriter(),
            new RoleOfWriter());
    /** Their questions are understood by whoever knows which article they are of. */
    private final List<QuestionWriter> writersInSetting =
            List.of(new FigureGapWriter(), new DateGapWriter(), new NameGapWriter(), WhoSaidWriter.inSetting());

    private volatile boolean ready;

    @Override
    public boolean ready() {
        return ready;
    }

    @Override
    public void warmUp() {
        ArticleReader.loadModels();
        ready = true;
    }

    @Override
    public Drafting draft(Article article, DraftRequest request, DraftingProgress progress) {
        AnnotatedArticle annotated = reader.read(
                article, (sentences, all) -> progress.reached(DraftingStage.READING, (double) sentences / all));
        return draftRead(annotated, request, progress);
    }

    /** Drafts from what has been read already, which is most of the time that it takes. */
    Drafting draftRead(AnnotatedArticle annotated, DraftRequest request, DraftingProgress progress) {
        progress.reached(DraftingStage.FINDING_FACTS, 0);
        Referents referents = ReferentResolver.of(annotated);
        List<NumberedFact> facts = facts(annotated, referents);
        Material material = new Material(annotated, referents, facts);
        Corrections corrections = new Corrections(annotated);
        InContext context = new InContext(material);
        SurnamesInFull surnames = new SurnamesInFull(material);
        RolesInStem roles = new RolesInStem(material);
        HoldsAlone alone = new HoldsAlone(material);
        NamesApart names = new NamesApart(material);
        ShownGood shown = new ShownGood(material);
        Predicate<Draft> sound = draft -> {
            Draft bare = Setting.without(draft);
            return names.in(bare) && (GapSentence.isIn(bare) || alone.is(bare)) && shown.in(draft);
        };
        Predicate<Draft> wanted = draft -> request.kinds().contains(draft.kind())
                && !corrections.touch(draft)
                && context.stands(Setting.without(draft));
        Optional<Setting> setting = Setting.of(annotated.article());
        List<Candidate> written = new ArrayList<>();
        for (int i = 0; i < writers.size(); i++) {
            progress.reached(DraftingStage.WRITING_QUESTIONS, (double) i / writers.size());
            writers.get(i).write(material).stream()
                    .filter(c -> wanted.test(c.draft()))
                    .map(surnames::of)
                    .map(roles::of)
                    .filter(c -> roles.introducesAll(c.draft()) && sound.test(c.draft()))
                    .flatMap(c ->
                            setting
                                    .map(s -> s.besideOthers(c, material.titleThings()::tells))
                                    .orElse(Optional.of(c))
                                    .stream())
                    .forEach(written::add);
        }
        setting.ifPresent(named -> writersInSetting.stream()
                .flatMap(writer -> writer.write(material).stream())
                .filter(c -> wanted.test(c.draft()) && !named.tells(c.draft()))
                .map(surnames::of)
                .map(roles::of)
                .filter(c ->
                        roles.introducesAll(c.draft()) && Setting.isSettled(c.draft(), material.titleThings()::tells))
                .map(named::around)
                .filter(c -> sound.test(c.draft()))
                .forEach(written::add));
        // Named with its article, a question may be the same that another writer asked there.
        Set<String> stems = new HashSet<>();
        written.removeIf(c -> !stems.add(c.draft().stem()));
        List<Candidate> candidates =
                written.stream().filter(c -> Gate.lets(c.draft())).toList();
        List<Candidate> shortOfOptions = written.stream()
                .filter(c -> Gate.letsInAnotherFormat(c.draft()))
                .toList();
        List<Claims.Claim> claims = !request.formats().contains(QuestionFormat.TRUE_FALSE)
                ? List.of()
                : new Claims(material)
                        .write().stream()
                                .filter(c -> wanted.test(c.told().draft()))
                                .map(c -> c.with(candidate -> roles.of(surnames.of(candidate))))
                                .filter(Claims.Claim::stands)
                                .filter(c -> roles.introducesAll(c.told().draft())
                                        && sound.test(c.told().draft())
                                        && sound.test(c.altered().draft()))
                                .toList();
        int size = SetChooser.sizeFor(annotated.text());
        Integer limit = request.limit();
        List<Draft> drafts = new Formats(
                        material,
                        request.formats(),
                        claims,
                        wanted.and(draft -> roles.introducesAll(Setting.without(draft)))
                                .and(sound))
                .choose(candidates, shortOfOptions, limit == null ? size : limit);
        List<Draft> spares = request.spares()
                ? Spares.of(material, candidates, shortOfOptions, drafts).stream()
                        .filter(sound)
                        .toList()
                : List.of();
        return new Drafting("en", facts, drafts, spares);
    }

    private List<NumberedFact> facts(AnnotatedArticle article, Referents referents) {
        List<Fact> found = new ArrayList<>();
        for (FactFinder finder : finders) {
            found.addAll(finder.find(article, referents));
        }
        found.sort(Comparator.comparing(Fact::span));
        List<NumberedFact> numbered = new ArrayList<>();
        for (Fact fact : found) {
            numbered.add(new NumberedFact("f" + (numbered.size() + 1), fact));
        }
        return numbered;
    }
}
