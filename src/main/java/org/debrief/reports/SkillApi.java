package org.debrief.reports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the kinds of fact were answered, for an instructor's programs. */
@Path("/api/v1/reports/skills")
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Tag(name = "Reports")
public class SkillApi {

    @Inject
    SkillReports reports;

    @Inject
    CurrentAccount account;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Who said what, figures, dates and other facts: together, by cohort, by briefing and over time",
            description = "First attempts that were submitted count. Narrowed by cohort, briefing, from and to (days);"
                    + " over=month (the usual) or over=quiz.")
    public SkillViews.Report skills(@BeanParam SentSkillFilter sent) {
        return SkillViews.report(report(sent));
    }

    @GET
    @Produces("text/csv")
    public StreamingOutput skillsAsCsv(@BeanParam SentSkillFilter sent) {
        return SkillTables.joined(report(sent)).csv();
    }

    @GET
    @Produces(Workbook.MEDIA_TYPE)
    public StreamingOutput skillsAsWorkbook(@BeanParam SentSkillFilter sent) {
        return Workbook.of(SkillTables.all(report(sent)));
    }

    private SkillReport report(SentSkillFilter sent) {
        return reports.of(account.id(), sent.checked());
    }
}
