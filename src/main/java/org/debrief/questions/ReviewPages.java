package org.debrief.questions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.debrief.briefings.BriefingSummary;
import org.debrief.briefings.Briefings;
import org.debrief.drafting.QuestionDrafter;
import org.debrief.pages.Notices;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestQuery;

/** The review desk: the article at one side, its questions at the other. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class ReviewPages {

    /** A way to see fewer questions. */
    record Filter(String name, String value, long count, boolean chosen) {}

    @CheckedTemplate(basePath = "questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Review(
            BriefingSummary briefing,
            GenerationState generation,
            boolean modelsReady,
            MarkedArticle article,
            List<ReviewCard> cards,
            List<Filter> filters,
            List<Filter> kinds,
            String show,
            String kind,
            int spares,
            long drafts,
            long approved)
            implements TemplateInstance {}

    @Inject
    Briefings briefings;

    @Inject
    StoredQuestions questions;

    @Inject
    Reviewing reviewing;

    @Inject
    Reserve reserve;

    @Inject
    Generations generations;

    @Inject
    QuestionDrafter drafter;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @GET
    @Path("briefings/{id:\\d+}")
    public TemplateInstance review(
            long id, @RestQuery @DefaultValue("ALL") String show, @RestQuery @DefaultValue("ALL") String kind) {
        BriefingSummary briefing = briefing(id);
        List<StoredQuestions.Current> all = questions.ofBriefing(id);
        List<StoredQuestions.Current> spares = questions.sparesOf(id);
        List<ReviewCard> cards = new ArrayList<>();
        List<MarkedArticle.Mark> marks = new ArrayList<>();
        for (StoredQuestions.Current current : all) {
            ReviewCard card = ReviewCard.of(current, spares);
            cards.add(card);
            if (current.version().evidence() != null && current.version().revisionId == briefing.revisionId()) {
                marks.add(new MarkedArticle.Mark(
                        card.id(),
                        card.kindStyle(),
                        Objects.requireNonNull(current.version().evidence())));
            }
        }
        List<ReviewCard> shown = cards.stream()
                .filter(card -> show.equals("ALL") || card.status().name().equals(show))
                .filter(card -> kind.equals("ALL") || card.kindStyle().equals(kind))
                .toList();
        return new Review(
                briefing,
                GenerationState.of(generations.of(id)),
                drafter.ready(),
                MarkedArticle.of(briefing.text(), marks),
                shown,
                filters(cards, show),
                kinds(cards, kind),
                show,
                kind,
                spares.size(),
                count(cards, QuestionStatus.DRAFT),
                count(cards, QuestionStatus.APPROVED));
    }

    @POST
    @Path("briefings/{id:\\d+}/approve-all")
    public Response approveAll(long id) {
        briefing(id);
        int count = reviewing.approveDrafts(id);
        notices.say(count == 1 ? "1 question approved." : count + " questions approved.");
        return Response.seeOther(URI.create("/briefings/" + id)).build();
    }

    @POST
    @Path("briefings/{id:\\d+}/more")
    public Response more(long id) {
        briefing(id);
        int count = reserve.bringOut(id);
        notices.say(
                count == 0
                        ? "This article gives no further question that is safe to ask. Select a passage and write one."
                        : (count == 1 ? "1 more draft." : count + " more drafts.")
                                + " They may ask what others ask already: choose between them.");
        return Response.seeOther(URI.create("/briefings/" + id)).build();
    }

    private BriefingSummary briefing(long id) {
        return briefings.ownedBy(account.id(), id).orElseThrow(NotFoundException::new);
    }

    private static List<Filter> filters(List<ReviewCard> cards, String show) {
        return List.of(
                new Filter("All", "ALL", cards.size(), show.equals("ALL")),
                new Filter("Drafts", "DRAFT", count(cards, QuestionStatus.DRAFT), show.equals("DRAFT")),
                new Filter("Approved", "APPROVED", count(cards, QuestionStatus.APPROVED), show.equals("APPROVED")),
                new Filter("Rejected", "REJECTED", count(cards, QuestionStatus.REJECTED), show.equals("REJECTED")));
    }

    /** Only the kinds that there are; none where there is only one. */
    private static List<Filter> kinds(List<ReviewCard> cards, String kind) {
        Map<String, Long> counts = cards.stream()
                .collect(Collectors.groupingBy(ReviewCard::kindStyle, TreeMap::new, Collectors.counting()));
        if (counts.size() < 2) {
            return List.of();
        }
        List<Filter> filters = new ArrayList<>();
        filters.add(new Filter("Every kind", "ALL", cards.size(), kind.equals("ALL")));
        counts.forEach(
                (style, count) -> filters.add(new Filter(FactKinds.groupOf(style), style, count, kind.equals(style))));
        return filters;
    }

    private static long count(List<ReviewCard> cards, QuestionStatus status) {
        return cards.stream().filter(card -> card.status() == status).count();
    }
}
