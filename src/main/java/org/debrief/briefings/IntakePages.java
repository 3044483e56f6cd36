package org.debrief.briefings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.debrief.pages.Notices;
import org.debrief.pages.Problems;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jspecify.annotations.Nullable;

/** Where an instructor looks at what was read from documents, corrects it, and has questions drafted. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class IntakePages {

    /**
     * @param suffix of the names of its fields
     * @param same a briefing with the same text, where there is one
     * @param again whether it is wanted all the same
     */
    record Row(
            long id,
            String suffix,
            String name,
            BriefingForm form,
            @Nullable String unreadable,
            Problems problems,
            @Nullable BriefingHead same,
            boolean again) {}

    @CheckedTemplate(basePath = "briefings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Waiting(List<Row> rows, long readable, int made, boolean refused, boolean open)
            implements TemplateInstance {}

    /** So many texts may stand on the page unfolded. */
    private static final int FEW = 2;

    @Inject
    Intakes intakes;

    @Inject
    Briefings briefings;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    @GET
    @Path("briefings/waiting")
    public TemplateInstance waiting() {
        List<Row> rows = intakes.of(account.id()).stream()
                .map(intake -> row(intake, Problems.none(), false))
                .toList();
        return page(rows, 0, false);
    }

    @POST
    @Path("briefings/waiting")
    public Response decide(MultivaluedMap<String, String> fields) {
        IntakeForm form = new IntakeForm(fields);
        List<Long> made = new ArrayList<>();
        List<Row> left = new ArrayList<>();
        boolean refused = false;
        for (Intake intake : intakes.of(account.id())) {
            BriefingForm typed = form.typed(intake.id);
            if (typed != null) {
                typed = typed.shortened();
                intakes.keep(account.id(), intake.id, typed);
                intake.keep(typed);
            }
            if (form.removes(intake.id)) {
                intakes.remove(account.id(), intake.id);
                continue;
            }
            boolean meant = typed != null && intake.problem == null && form.drafts(intake.id);
            Problems problems = meant ? intake.form().problems(clock) : Problems.none();
            Row row = row(intake, problems, form.wantsAgain(intake.id));
            if (meant && problems.isEmpty() && (row.same() == null || row.again())) {
                made.add(intakes.become(account.id(), intake.id, intake.form().checked()));
            } else {
                left.add(row);
                refused |= meant;
            }
        }
        if (refused) {
            return Response.ok(page(left, made.size(), true)).status(422).build();
        }
        return next(made, left);
    }

    private Response next(List<Long> made, List<Row> left) {
        if (made.size() == 1 && left.isEmpty() && made.get(0) > 0) {
            return Response.seeOther(URI.create("/briefings/" + made.get(0))).build();
        }
        if (!made.isEmpty()) {
            notices.say("Questions are being drafted from "
                    + (made.size() == 1 ? "1 article." : made.size() + " articles."));
        }
        return Response.seeOther(URI.create(left.isEmpty() ? "/briefings" : "/briefings/waiting"))
                .build();
    }

    private static Waiting page(List<Row> rows, int made, boolean refused) {
        long readable = rows.stream().filter(row -> row.unreadable() == null).count();
        return new Waiting(rows, readable, made, refused, rows.size() <= FEW);
    }

    private Row row(Intake intake, Problems problems, boolean again) {
        BriefingHead same = intake.problem == null
                ? briefings.sameText(account.id(), intake.text).orElse(null)
                : null;
        return new Row(intake.id, "-" + intake.id, intake.name, intake.form(), intake.problem, problems, same, again);
    }
}
