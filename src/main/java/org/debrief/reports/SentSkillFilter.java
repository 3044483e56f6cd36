package org.debrief.reports;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.DefaultValue;
import org.debrief.pages.Problems;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What an address asks the page of skills for. */
public class SentSkillFilter {

    private static final int UNPROCESSABLE = 422;

    @Parameter(description = "Only members of this cohort, in quizzes that it was given.")
    @RestQuery
    @DefaultValue("")
    String cohort = "";

    @Parameter(description = "Only questions about this briefing.")
    @RestQuery
    @DefaultValue("")
    String briefing = "";

    @Parameter(description = "The first day on which attempts were submitted: 2026-03-01.")
    @RestQuery
    @DefaultValue("")
    String from = "";

    @Parameter(description = "The last such day.")
    @RestQuery
    @DefaultValue("")
    String to = "";

    @Parameter(description = "month (the usual) or quiz.")
    @RestQuery
    @DefaultValue("")
    String over = "";

    SkillFilter filter() {
        return SkillFilter.sent(cohort, briefing, from, to, over);
    }

    /** @throws ClientErrorException with a sentence for each problem, where it has any */
    SkillFilter checked() {
        SkillFilter filter = filter();
        Problems problems = filter.problems();
        if (!problems.isEmpty()) {
            throw new ClientErrorException(problems.inOneLine(), UNPROCESSABLE);
        }
        return filter;
    }
}
