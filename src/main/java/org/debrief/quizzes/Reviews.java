package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.briefings.BriefingSummary;
import org.debrief.briefings.Briefings;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.FactKinds;
import org.debrief.questions.MarkedArticle;

/** Puts questions together with their articles: after an attempt with keys and passages, before one without. */
@ApplicationScoped
class Reviews {

    @Inject
    Briefings briefings;

    List<ReviewedQuestion> review(List<RuledQuestion> questions, long seed, Answers answers, ReviewScope scope) {
        if (!scope.hasQuestions()) {
            return List.of();
        }
        Map<Long, BriefingSummary> articles = new HashMap<>();
        List<ReviewedQuestion> reviewed = new ArrayList<>();
        for (RuledQuestion question : questions) {
            BriefingSummary article =
                    articles.computeIfAbsent(question.question().revisionId(), briefings::atRevision);
            reviewed.add(ReviewedQuestion.of(
                    reviewed.size() + 1, question, seed, answers, article.title(), article.text(), scope));
        }
        return reviewed;
    }

    ReviewedQuestion review(int number, RuledQuestion question, long seed, Answers answers, ReviewScope scope) {
        BriefingSummary article = briefings.atRevision(question.question().revisionId());
        return ReviewedQuestion.of(number, question, seed, answers, article.title(), article.text(), scope);
    }

    /** The articles with the passages marked by the numbers of the questions; none where passages may not be shown. */
    List<MarkedText> marked(List<RuledQuestion> questions, ReviewScope scope) {
        if (!scope.passage()) {
            return List.of();
        }
        Map<Long, List<MarkedArticle.Mark>> marks = new LinkedHashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            BankQuestion question = questions.get(i).question();
            if (question.evidence() != null) {
                marks.computeIfAbsent(question.revisionId(), revision -> new ArrayList<>())
                        .add(new MarkedArticle.Mark(i + 1, FactKinds.styleOf(question.kind()), question.evidence()));
            }
        }
        return marks.entrySet().stream()
                .map(article -> marked(briefings.atRevision(article.getKey()), article.getValue()))
                .toList();
    }

    private static MarkedText marked(BriefingSummary briefing, List<MarkedArticle.Mark> marks) {
        return new MarkedText(briefing.title(), briefing.source(), MarkedArticle.of(briefing.text(), marks));
    }

    List<ArticleText> articles(Collection<Long> revisionIds) {
        return revisionIds.stream()
                .distinct()
                .map(briefings::atRevision)
                .map(ArticleText::of)
                .toList();
    }
}
