package org.debrief.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.debrief.reports.ItemRow.OptionRow;

/** Says in plain sentences what is wrong with a question, so far as the answers show it. */
final class ItemAdvice {

    /** With fewer attempts nothing is said: one trainee more or less would change it. */
    static final int FEWEST_ATTEMPTS = 10;

    /** From here it may be said that nobody chooses an option. */
    static final int FEWEST_FOR_OPTIONS = 20;

    /** The discriminative efficiency, in percent, below which a question deserves a look: Moodle's threshold. */
    static final int LOW_EFFICIENCY = 15;

    /** The facility from which a question is so easy that it tells nothing. */
    static final double EASY = 0.95;

    /** A distractor that fewer choose does not work (Haladyna and Downing 1993). */
    static final int WORKING_PERCENT = 5;

    private final ItemRow item;
    private final ItemFigures figures;

    private ItemAdvice(ItemRow item) {
        this.item = item;
        this.figures = item.figures();
    }

    static List<String> on(ItemRow item) {
        return item.answeredBy() < FEWEST_ATTEMPTS ? List.of() : new ItemAdvice(item).sentences();
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        discrimination().ifPresent(sentences::add);
        facility().ifPresent(sentences::add);
        idleOptions().ifPresent(sentences::add);
        return sentences;
    }

    private Optional<String> discrimination() {
        Optional<OptionRow> rival = rival();
        if (rival.isPresent()) {
            return Optional.of("Strong trainees choose “" + rival.get().text() + "” more than the key: check the key.");
        }
        if (figures.discrimination() != null && figures.discrimination() < 0) {
            return Optional.of(
                    "Trainees who do well elsewhere more often get this one wrong: check the key and the wording.");
        }
        if (figures.efficiency() != null && figures.efficiency() < LOW_EFFICIENCY) {
            return Optional.of("It hardly tells strong trainees from weak ones: check that the passage settles it.");
        }
        return Optional.empty();
    }

    /** The distractor that the upper group prefers to the key. */
    private Optional<OptionRow> rival() {
        if (!item.hasOptions()) {
            return Optional.empty();
        }
        long forKey = item.options().stream()
                .filter(OptionRow::key)
                .mapToLong(OptionRow::upper)
                .max()
                .orElse(0);
        return item.options().stream()
                .filter(option -> !option.key() && option.upper() > forKey)
                .max(Comparator.comparingLong(OptionRow::upper));
    }

    private Optional<String> facility() {
        Double facility = figures.facility();
        if (facility == null) {
            return Optional.empty();
        }
        if (facility >= EASY) {
            return Optional.of("Nearly everybody gets it right, so it tells nobody apart.");
        }
        return figures.guess() != null && facility < figures.guess()
                ? Optional.of(
                        "Fewer get it right than guessing would: check the key, and that one option alone is right.")
                : Optional.empty();
    }

    private Optional<String> idleOptions() {
        boolean tells = item.hasOptions()
                && item.answeredBy() >= FEWEST_FOR_OPTIONS
                && (figures.facility() == null || figures.facility() < EASY);
        List<String> idle = !tells
                ? List.of()
                : item.options().stream()
                        .filter(option ->
                                !option.key() && option.count() * 100 < (long) WORKING_PERCENT * item.answeredBy())
                        .map(option -> "“" + option.text() + "”")
                        .toList();
        return idle.isEmpty()
                ? Optional.empty()
                : Optional.of("Hardly anybody chooses " + joined(idle) + ": another option would tempt more.");
    }

    private static String joined(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
