package org.debrief.quizzes.picking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.briefings.BriefingHead;
import org.debrief.briefings.Briefings;
import org.debrief.pages.Problems;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.QuestionBank;
import org.jspecify.annotations.Nullable;

/** Picking the questions of a quiz by rule. Nothing is stored: a wish is an address, and gives the same set again. */
@Path("/quizzes/pick")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class PickPages {

    @CheckedTemplate(basePath = "quizzes/picking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PickByRule(
            WishForm form,
            List<FactGroup> groups,
            List<BriefingHead> briefings,
            Problems problems,
            @Nullable PickedSet picked)
            implements TemplateInstance {}

    @Inject
    QuestionBank bank;

    @Inject
    Briefings briefings;

    @Inject
    CurrentAccount account;

    @GET
    public Response pick(UriInfo address) {
        List<BankQuestion> approved = bank.approved(account.id());
        Set<Long> asked = approved.stream().map(BankQuestion::briefingId).collect(Collectors.toSet());
        List<BriefingHead> own = briefings.ownedBy(account.id()).stream()
                .filter(briefing -> asked.contains(briefing.id()))
                .toList();
        MultivaluedMap<String, String> fields = address.getQueryParameters();
        if (!fields.containsKey(WishForm.COUNT)) {
            return page(200, WishForm.blank(own), own, Problems.none(), null);
        }
        WishForm form = WishForm.sent(fields);
        Problems problems = form.problems(own);
        if (!problems.isEmpty()) {
            return page(422, form, own, problems, null);
        }
        Pick pick = new Picker(approved).pick(form.wish(own));
        return page(200, form, own, problems, PickedSet.of(pick, own));
    }

    private static Response page(
            int status, WishForm form, List<BriefingHead> own, Problems problems, @Nullable PickedSet picked) {
        return Response.status(status)
                .entity(new PickByRule(form, List.of(FactGroup.values()), own, problems, picked))
                .build();
    }
}
