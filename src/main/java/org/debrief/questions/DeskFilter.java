package org.debrief.questions;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.drafting.QuestionKind;

/**
 * Which questions the review desk shows.
 *
 * @param show the name of a status, {@code OUTDATED} or {@code ARCHIVED}
 * @param kind the style of kinds of fact; either may be {@code ALL}
 */
record DeskFilter(String show, String kind) {

    private static final String ALL = "ALL";
    private static final String ARCHIVED = "ARCHIVED";

    /** Those whose passage a correction has removed. */
    static final String OUTDATED = "OUTDATED";

    /** A way to see fewer questions. */
    record Choice(String name, String value, long count, boolean chosen) {}

    /** The desk of a briefing with this filter; without one where everything is shown, or what nobody could choose was sent. */
    URI address(long briefingId) {
        String desk = "/briefings/" + briefingId;
        boolean everything = show.equals(ALL) && kind.equals(ALL);
        return URI.create(everything || !isOneToChoose() ? desk : desk + "?show=" + show + "&kind=" + kind);
    }

    private boolean isOneToChoose() {
        boolean status = show.equals(ALL)
                || Stream.of(QuestionStatus.values()).anyMatch(s -> s.name().equals(show));
        return status && (kind.equals(ALL) || !FactKinds.withStyle(kind).isEmpty());
    }

    boolean shows(ReviewCard card) {
        return (card.archived()
                        ? show.equals(ARCHIVED)
                        : shows(card.status()) || (show.equals(OUTDATED) && card.isOutdated()))
                && (kind.equals(ALL) || FactKinds.styleOf(card.kind()).equals(kind));
    }

    private boolean shows(QuestionStatus status) {
        return show.equals(ALL) || status.name().equals(show);
    }

    /** The kinds of which drafts are shown. */
    List<QuestionKind> draftKinds() {
        if (!shows(QuestionStatus.DRAFT)) {
            return List.of();
        }
        return kind.equals(ALL) ? List.of(QuestionKind.values()) : FactKinds.withStyle(kind);
    }

    /** What is archived is counted by itself, and only where there is some. */
    List<Choice> statuses(List<ReviewCard> all) {
        List<ReviewCard> cards = all.stream().filter(card -> !card.archived()).toList();
        List<Choice> choices = new ArrayList<>(List.of(
                new Choice("All", ALL, cards.size(), show.equals(ALL)),
                status("Drafts", QuestionStatus.DRAFT, cards),
                status("Approved", QuestionStatus.APPROVED, cards),
                status("Rejected", QuestionStatus.REJECTED, cards)));
        long outdated = cards.stream().filter(ReviewCard::isOutdated).count();
        if (outdated > 0 || show.equals(OUTDATED)) {
            choices.add(new Choice("No longer in the article", OUTDATED, outdated, show.equals(OUTDATED)));
        }
        int archived = all.size() - cards.size();
        if (archived > 0 || show.equals(ARCHIVED)) {
            choices.add(new Choice("Archived", ARCHIVED, archived, show.equals(ARCHIVED)));
        }
        return choices;
    }

    private Choice status(String name, QuestionStatus status, List<ReviewCard> cards) {
        long count = cards.stream().filter(card -> card.status() == status).count();
        return new Choice(name, status.name(), count, show.equals(status.name()));
    }

    /** Only the kinds that there are; none where there is only one. */
    List<Choice> kinds(List<ReviewCard> cards) {
        Map<String, Long> counts = cards.stream()
                .collect(Collectors.groupingBy(
                        card -> FactKinds.styleOf(card.kind()), TreeMap::new, Collectors.counting()));
        if (counts.size() < 2) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("Every kind", ALL, cards.size(), kind.equals(ALL)));
        counts.forEach(
                (style, count) -> choices.add(new Choice(FactKinds.groupOf(style), style, count, kind.equals(style))));
        return choices;
    }
}
