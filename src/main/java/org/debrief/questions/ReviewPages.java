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
import java.util.ArrayList;
import java.util.List;
import org.debrief.briefings.BriefingHead;
import org.debrief.briefings.BriefingSummary;
import org.debrief.briefings.Briefings;
import org.debrief.drafting.QuestionDrafter;
import org.debrief.pages.Notices;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.debrief.reading.TextSpan;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The review desk: the article at one side, its questions at the other. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class ReviewPages {

    /** @param ready how many drafts of those shown are approved at once */
    @CheckedTemplate(basePath = "questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Review(
            BriefingSummary briefing,
            GenerationState generation,
            boolean modelsReady,
            MarkedArticle article,
            List<ReviewCard> cards,
            List<DeskFilter.Choice> filters,
            List<DeskFilter.Choice> kinds,
            String show,
            String kind,
            long spares,
            long ready,
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
    ReviewCards reviewCards;

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
        BriefingSummary briefing = briefings.ownedBy(account.id(), id).orElseThrow(NotFoundException::new);
        DeskFilter filter = new DeskFilter(show, kind);
        List<StoredQuestions.Current> all = questions.ofBriefing(id);
        List<Placed> placed = questions.placed(id, briefing.revisionId());
        List<ReviewCard> cards = reviewCards.of(id, briefing.revisionId(), placed, all);
        List<ReviewCard> shown = cards.stream().filter(filter::shows).toList();
        return new Review(
                briefing,
                GenerationState.of(generations.of(id)),
                drafter.ready(),
                MarkedArticle.of(briefing.text(), marks(all, briefing.revisionId())),
                shown,
                filter.statuses(cards),
                filter.kinds(cards),
                show,
                kind,
                placed.stream().filter(Placed::isSpare).count(),
                shown.stream().filter(ReviewCard::isReady).count(),
                count(cards, QuestionStatus.DRAFT),
                count(cards, QuestionStatus.APPROVED));
    }

    @POST
    @Path("briefings/{id:\\d+}/approve-all")
    public Response approveAll(
            long id, @RestForm @DefaultValue("ALL") String show, @RestForm @DefaultValue("ALL") String kind) {
        mustBeMine(id);
        DeskFilter filter = new DeskFilter(show, kind);
        int count = reviewing.approveDrafts(id, filter.draftKinds());
        notices.say(count == 1 ? "1 question approved." : count + " questions approved.");
        return Response.seeOther(filter.address(id)).build();
    }

    @POST
    @Path("briefings/{id:\\d+}/more")
    public Response more(
            long id, @RestForm @DefaultValue("ALL") String show, @RestForm @DefaultValue("ALL") String kind) {
        mustBeMine(id);
        int count = reserve.bringOut(id);
        notices.say(
                count == 0
                        ? "This article gives no further question that is safe to ask. Select a passage and write one."
                        : (count == 1 ? "1 more draft." : count + " more drafts.")
                                + " They may ask what others ask already: choose between them.");
        return Response.seeOther(new DeskFilter(show, kind).address(id)).build();
    }

    private BriefingHead mustBeMine(long id) {
        return briefings.headOf(account.id(), id).orElseThrow(NotFoundException::new);
    }

    private static List<MarkedArticle.Mark> marks(List<StoredQuestions.Current> all, long revisionId) {
        List<MarkedArticle.Mark> marks = new ArrayList<>();
        for (StoredQuestions.Current current : all) {
            TextSpan evidence = current.version().evidence();
            if (evidence != null && current.version().revisionId == revisionId) {
                String style = FactKinds.styleOf(current.version().kind);
                marks.add(new MarkedArticle.Mark(current.question().id, style, evidence));
            }
        }
        return marks;
    }

    private static long count(List<ReviewCard> cards, QuestionStatus status) {
        return cards.stream()
                .filter(card -> card.status() == status && !card.archived())
                .count();
    }
}
