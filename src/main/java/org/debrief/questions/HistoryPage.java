package org.debrief.questions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.debrief.briefings.Briefings;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What became of one question: each of its wordings, where it is asked, and how any two of them differ. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class HistoryPage {

    /**
     * One wording.
     *
     * @param figures null where nobody was asked it
     */
    public record Version(
            VersionChange change, List<QuestionUse.Asked> uses, QuestionStatistics.@Nullable Figures figures) {}

    /**
     * All wordings.
     *
     * @param versions the newest first
     * @param compared the two that were chosen; null where none were
     */
    @CheckedTemplate(basePath = "questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record History(
            long id,
            String desk,
            String stem,
            List<Version> versions,
            @Nullable VersionChange compared,
            int from,
            int to)
            implements TemplateInstance {}

    @Inject
    BankSearch search;

    @Inject
    StoredQuestions questions;

    @Inject
    QuestionUse use;

    @Inject
    QuestionStatistics statistics;

    @Inject
    Briefings briefings;

    @Inject
    CurrentAccount account;

    @GET
    @Path("questions/{id:\\d+}/history")
    public TemplateInstance history(
            long id, @RestQuery @DefaultValue("") String from, @RestQuery @DefaultValue("") String to) {
        StoredQuestions.Current current = questions.ownedBy(account.id(), id).orElseThrow(NotFoundException::new);
        RevisionTexts texts = new RevisionTexts(briefings);
        List<VersionWords> words = search.versions(account.id(), id).stream()
                .map(version -> VersionWords.of(version, texts.of(version.revisionId)))
                .toList();
        Map<Integer, List<QuestionUse.Asked>> uses =
                use.of(account.id(), List.of(id)).stream().collect(Collectors.groupingBy(QuestionUse.Asked::version));
        Map<Integer, QuestionStatistics.Figures> figures = statistics.ofVersions(account.id(), id);
        List<Version> versions = VersionChange.between(words).stream()
                .map(change -> new Version(
                        change, uses.getOrDefault(change.number(), List.of()), figures.get(change.number())))
                .toList();
        VersionWords newest = words.get(0);
        VersionWords oldest = words.get(words.size() - 1);
        Optional<VersionWords> before = numbered(words, from);
        Optional<VersionWords> now = numbered(words, to);
        return new History(
                id,
                BankAddress.orDesk("", current.question()),
                current.version().stem,
                versions,
                before.isPresent() && now.isPresent() ? VersionChange.of(before.get(), now.get()) : null,
                before.orElse(oldest).number(),
                now.orElse(newest).number());
    }

    private static Optional<VersionWords> numbered(List<VersionWords> versions, String number) {
        return versions.stream()
                .filter(version -> String.valueOf(version.number()).equals(number))
                .findFirst();
    }
}
