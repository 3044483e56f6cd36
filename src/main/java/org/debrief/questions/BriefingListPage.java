package org.debrief.questions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.briefings.BriefingHead;
import org.debrief.briefings.Briefings;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;

/** All briefings of an instructor, with how far their questions have come. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class BriefingListPage {

    record Row(BriefingHead briefing, GenerationState generation, long draft, long approved, long rejected) {}

    @CheckedTemplate(basePath = "questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BriefingList(List<Row> rows, boolean underWay, long waiting) implements TemplateInstance {}

    @CheckedTemplate(basePath = "questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BriefingRow(Row row) implements TemplateInstance {}

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
        List<Row> rows = rows(briefings.ownedBy(account.id()));
        return new BriefingList(
                rows, rows.stream().anyMatch(row -> row.generation().isUnderWay()), briefings.waiting(account.id()));
    }

    /** What the list asks for while the questions of one briefing are drafted. */
    @GET
    @Path("briefings/{id:\\d+}/row")
    public TemplateInstance row(long id) {
        return briefings
                .headOf(account.id(), id)
                .map(head -> new BriefingRow(rows(List.of(head)).get(0)))
                .orElseThrow(NotFoundException::new);
    }

    private List<Row> rows(List<BriefingHead> shown) {
        List<Long> ids = shown.stream().map(BriefingHead::id).toList();
        Map<Long, Map<QuestionStatus, Long>> counts = questions.counts(ids);
        Map<Long, Generation> states = generations.of(ids);
        return shown.stream()
                .map(briefing -> row(
                        briefing,
                        GenerationState.of(Optional.ofNullable(states.get(briefing.id()))),
                        counts.getOrDefault(briefing.id(), Map.of())))
                .toList();
    }

    private static Row row(BriefingHead briefing, GenerationState state, Map<QuestionStatus, Long> counts) {
        return new Row(
                briefing,
                state,
                counts.getOrDefault(QuestionStatus.DRAFT, 0L),
                counts.getOrDefault(QuestionStatus.APPROVED, 0L),
                counts.getOrDefault(QuestionStatus.REJECTED, 0L));
    }
}
