package org.debrief.quizzes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestQuery;

/** A trainee's finished attempts and how they do by skill over time. */
@Path("/my/results")
@RolesAllowed(Role.TRAINEE_NAME)
public class HistoryPages {

    /**
     * @param trends on the first page only, and so are their figures
     * @param previous the page before; 0 where there is none
     * @param next the page after; 0 where there is none
     */
    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MyResults(
            List<HistoryRow> rows,
            long count,
            int page,
            int pages,
            int previous,
            int next,
            List<SkillTrend> trends,
            List<TrendRow> figures,
            int most)
            implements TemplateInstance {}

    @Inject
    History history;

    @Inject
    SkillTrends trends;

    @Inject
    CurrentAccount account;

    @GET
    public TemplateInstance results(@RestQuery @DefaultValue("") String page) {
        History.Finished finished = history.of(account.id(), page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1);
        int shown = finished.page();
        List<SkillTrend> drawn = shown == 1 ? trends.of(account.id()) : List.of();
        return new MyResults(
                finished.rows(),
                finished.count(),
                shown,
                finished.pages(),
                shown - 1,
                shown < finished.pages() ? shown + 1 : 0,
                drawn,
                TrendRow.of(drawn),
                SkillTrends.MOST);
    }
}
