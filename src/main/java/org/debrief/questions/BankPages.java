package org.debrief.questions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.debrief.briefings.BriefingHead;
import org.debrief.briefings.Briefings;
import org.debrief.pages.Notices;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** All questions of an instructor, whatever they are about: finding them, and deciding about many. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class BankPages {

    private static final String NOTHING_TO_UNDO =
            "There is nothing to take back: you have decided about other questions since, or it is taken back already.";

    /**
     * A page of what the filter finds.
     *
     * @param here the address of this page
     * @param last the last decision about many questions, where it can be taken back
     * @param previous the addresses of the pages before and after, where there are any
     */
    @CheckedTemplate(basePath = "questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Bank(
            BankFilter filter,
            String here,
            List<BriefingHead> briefings,
            List<String> tags,
            List<BankRow> rows,
            long count,
            int page,
            int pages,
            BulkForm bulk,
            BulkDecisions.@Nullable Last last,
            @Nullable String previous,
            @Nullable String next)
            implements TemplateInstance {}

    @Inject
    BankSearch search;

    @Inject
    StoredTags tags;

    @Inject
    Briefings briefings;

    @Inject
    BulkDeciding deciding;

    @Inject
    BulkDecisions decisions;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @GET
    @Path("questions")
    public TemplateInstance bank(@BeanParam SentFilter sent) {
        return page(sent, BulkForm.blank());
    }

    /** Decides about the ticked questions, and goes back to the same page of the bank. */
    @POST
    @Path("questions/bulk")
    public Response decide(@BeanParam SentFilter sent, @BeanParam SentBulk bulk) {
        BulkForm form = BulkForm.of(bulk);
        if (!form.problems().isEmpty()) {
            return Response.status(422).entity(page(sent, form)).build();
        }
        notices.say(deciding.decide(account.id(), form.decided(), form.questions(), form.name())
                .sentence());
        return backTo(sent);
    }

    @POST
    @Path("questions/bulk/undo")
    public Response undo(@BeanParam SentFilter sent, @RestForm @DefaultValue("") String decision) {
        notices.say(
                decision.matches("[0-9]{1,18}")
                        ? decisions
                                .undo(account.id(), Long.parseLong(decision))
                                .map(BulkDecisions.Undone::sentence)
                                .orElse(NOTHING_TO_UNDO)
                        : NOTHING_TO_UNDO);
        return backTo(sent);
    }

    private TemplateInstance page(SentFilter sent, BulkForm bulk) {
        BankFilter filter = BankFilter.of(sent);
        BankSearch.Found found = search.find(account.id(), filter, sent, BankSearch.ON_A_PAGE);
        int shown = found.page();
        return new Bank(
                filter,
                filter.address(shown),
                briefings.ownedBy(account.id()),
                tags.inUse(account.id()),
                found.rows(),
                found.count(),
                shown,
                found.pages(),
                bulk,
                decisions.last(account.id()).orElse(null),
                shown > 1 ? filter.address(shown - 1) : null,
                shown < found.pages() ? filter.address(shown + 1) : null);
    }

    private static Response backTo(SentFilter sent) {
        return Response.seeOther(URI.create(BankFilter.of(sent).address(sent.page(Integer.MAX_VALUE))))
                .build();
    }
}
