package org.debrief.questions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.debrief.briefings.BriefingSummary;
import org.debrief.briefings.Briefings;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jspecify.annotations.Nullable;

/** All briefings of an instructor, with how far their questions have come. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class BriefingListPage {

    record Row(
            BriefingSummary briefing,
            GenerationStatus status,
            @Nullable String reason,
            long draft,
            long approved,
            long rejected) {}

    @CheckedTemplate(basePath = "questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BriefingList(List<Row> rows, boolean underWay) implements TemplateInstance {}

    @Inject
    Briefings briefings;

    @Inject
    StoredQuestions questions;

    @Inject
    Generations generations;

    @Inject
    CurrentAccount account;

    @GET
    @Path("briefings")
    public TemplateInstance list() {
        List<BriefingSummary> mine = briefings.ownedBy(account.id());
        List<Long> ids = mine.stream().map(BriefingSummary::id).toList();
        Map<Long, Map<QuestionStatus, Long>> counts = questions.counts(ids);
        Map<Long, Generation> states = generations.of(ids);
        List<Row> rows = mine.stream()
                .map(briefing -> row(briefing, states.get(briefing.id()), counts.getOrDefault(briefing.id(), Map.of())))
                .toList();
        return new BriefingList(rows, rows.stream().anyMatch(row -> row.status().isUnderWay()));
    }

    private static Row row(BriefingSummary briefing, @Nullable Generation state, Map<QuestionStatus, Long> counts) {
        return new Row(
                briefing,
                state == null ? GenerationStatus.READY : state.status,
                state == null ? null : state.reason,
                counts.getOrDefault(QuestionStatus.DRAFT, 0L),
                counts.getOrDefault(QuestionStatus.APPROVED, 0L),
                counts.getOrDefault(QuestionStatus.REJECTED, 0L));
    }
}
