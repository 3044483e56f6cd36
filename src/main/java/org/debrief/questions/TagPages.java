package org.debrief.questions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.debrief.pages.Notices;
import org.debrief.pages.Problems;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The tags of one question, on a page of their own; the bank and the review desk have the same field. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class TagPages {

    /** @param tags those that the instructor has used */
    @CheckedTemplate(basePath = "questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Tags(String stem, TagForm form, String back, List<String> tags) implements TemplateInstance {}

    @CheckedTemplate(basePath = "questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TagFormFragment(TagForm form) implements TemplateInstance {}

    @Inject
    StoredQuestions questions;

    @Inject
    StoredTags tags;

    @Inject
    Tagging tagging;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @GET
    @Path("questions/{id:\\d+}/tags")
    public TemplateInstance form(long id, @RestQuery @DefaultValue("") String back) {
        return page(current(id), TagForm.of(id, tags.of(id), back));
    }

    @POST
    @Path("questions/{id:\\d+}/tags")
    public Response save(
            long id,
            @RestForm("tags") @DefaultValue("") String typed,
            @RestForm @DefaultValue("") String back,
            @HeaderParam(DeskAnew.FROM) @Nullable String from) {
        StoredQuestions.Current current = current(id);
        Optional<String> problem = tagging.set(account.id(), id, TagNames.of(typed));
        if (problem.isPresent()) {
            TagForm form = new TagForm(id, typed, back, Problems.of("tags", problem.get()));
            return Response.status(422)
                    .entity(from == null ? page(current, form) : new TagFormFragment(form))
                    .build();
        }
        notices.say("Tags saved.");
        if (from != null && BankAddress.isBank(back)) {
            return BankAddress.anew(back, current.question());
        }
        return from == null
                ? Response.seeOther(URI.create(BankAddress.orDesk(back, current.question())))
                        .build()
                : DeskAnew.at(current.question(), from);
    }

    private TemplateInstance page(StoredQuestions.Current current, TagForm form) {
        return new Tags(
                current.version().stem,
                form,
                BankAddress.orDesk(form.back(), current.question()),
                tags.inUse(account.id()));
    }

    private StoredQuestions.Current current(long id) {
        return questions.ownedBy(account.id(), id).orElseThrow(NotFoundException::new);
    }
}
