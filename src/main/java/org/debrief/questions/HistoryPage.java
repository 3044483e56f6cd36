package org.debrief.questions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import org.debrief.briefings.Briefings;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;

/** What became of one question: each of its wordings. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class HistoryPage {

    @CheckedTemplate(basePath = "questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record History(long id, long briefingId, String stem, List<VersionChange> versions) implements TemplateInstance {}

    @Inject
    BankSearch search;

    @Inject
    StoredQuestions questions;

    @Inject
    Briefings briefings;

    @Inject
    CurrentAccount account;

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
