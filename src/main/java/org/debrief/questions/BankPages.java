package org.debrief.questions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import org.debrief.briefings.BriefingHead;
import org.debrief.briefings.Briefings;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jspecify.annotations.Nullable;

/** All questions of an instructor, whatever they are about, and what became of each. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class BankPages {

    /**
     * A page of what the filter finds.
     *
     * @param here the address of this page
     * @param previous the addresses of the pages before and after, where there are any
     */
    @CheckedTemplate(basePath = "questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Bank(
            BankFilter filter,
            List<BriefingHead> briefings,
            List<String> tags,
            List<BankRow> rows,
            long count,
            int page,
            int pages,
            String here,
            @Nullable String previous,
            @Nullable String next)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record History(long id, long briefingId, String stem, List<VersionChange> versions) implements TemplateInstance {}

    @Inject
    BankSearch search;

    @Inject
    StoredQuestions questions;

    @Inject
    StoredTags tags;

    @Inject
    Briefings briefings;

    @Inject
    CurrentAccount account;

    @GET
    @Path("questions")
    public TemplateInstance bank(@BeanParam SentFilter sent) {
        BankFilter filter = BankFilter.of(sent);
        long count = search.count(account.id(), filter);
        int pages = (int) Math.max(1, (count + BankSearch.ON_A_PAGE - 1) / BankSearch.ON_A_PAGE);
        int shown = sent.page(pages);
        return new Bank(
                filter,
                briefings.ownedBy(account.id()),
                tags.inUse(account.id()),
                search.page(account.id(), filter, shown),
                count,
                shown,
                pages,
                filter.address(shown),
                shown > 1 ? filter.address(shown - 1) : null,
                shown < pages ? filter.address(shown + 1) : null);
    }

    @GET
    @Path("questions/{id:\\d+}/history")
    public TemplateInstance history(long id) {
        StoredQuestions.Current current = questions.ownedBy(account.id(), id).orElseThrow(NotFoundException::new);
        RevisionTexts texts = new RevisionTexts(briefings);
        List<VersionWords> versions = search.versions(account.id(), id).stream()
                .map(version -> VersionWords.of(version, texts.of(version.revisionId)))
                .toList();
        return new History(id, current.question().briefingId, current.version().stem, VersionChange.between(versions));
    }
}
