package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.drafting.QuestionFormat;

/** Options to choose from when another distractor is wanted: those of the briefing's other questions of like kind. */
@ApplicationScoped
class OtherOptions {

    private static final int MOST = 20;

    @Inject
    StoredQuestions questions;

    /** The most common first; none that the form has already. For callers that have checked who may see the briefing. */
    List<String> beside(long briefingId, EditForm form) {
        if (form.format() != QuestionFormat.SINGLE_CHOICE && form.format() != QuestionFormat.MATCHING) {
            return List.of();
        }
        Set<String> taken =
                form.options().stream().map(option -> folded(option.text())).collect(Collectors.toSet());
        return questions.optionsAbout(briefingId, FactKinds.alike(form.kind())).stream()
                .filter(text -> !taken.contains(folded(text)))
                .collect(Collectors.groupingBy(text -> text, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted((a, b) -> a.getValue().equals(b.getValue())
                        ? a.getKey().compareTo(b.getKey())
                        : Long.compare(b.getValue(), a.getValue()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
