package org.debrief.quizzes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.debrief.quizzes.picking.FactGroup;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A trainee's finished attempts, and how they do by skill over time, for their programs. */
@Path("/api/v1/my")
@RolesAllowed(Role.TRAINEE_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attempts")
public class HistoryApi {

    private static final int UNPROCESSABLE = 422;

    @Inject
    History history;

    @Inject
    SkillTrends trends;

    @Inject
    CurrentAccount account;

    record ResultsView(int page, int pages, long count, List<ResultLine> results) {}

    /** A finished attempt; what is not shown now is null, and {@code withheld} says so. */
    record ResultLine(
            long attempt,
            String quiz,
            int number,
            Instant submittedAt,
            @Nullable BigDecimal marks,
            @Nullable Integer max,
            @Nullable Integer percent,
            @Nullable Boolean passed,
            String withheld) {

        static ResultLine of(HistoryRow row) {
            Score score = row.score();
            return new ResultLine(
                    row.attemptId(),
                    row.title(),
                    row.number(),
                    row.at(),
                    score == null ? null : score.marks(),
                    score == null ? null : score.max(),
                    score == null ? null : score.percent(),
                    score == null || !score.hasPassMark() ? null : score.passed(),
                    row.withheld());
        }
    }

    /** One skill over all, and the attempts that asked for it, the oldest first. */
    record SkillLine(FactGroup skill, BigDecimal marks, int max, List<PointLine> attempts) {

        static SkillLine of(SkillTrend trend) {
            return new SkillLine(
                    trend.skill(),
                    trend.all().marks(),
                    trend.all().max(),
                    trend.points().stream().map(PointLine::of).toList());
        }
    }

    record PointLine(long attempt, String quiz, Instant submittedAt, BigDecimal marks, int max) {

        static PointLine of(SkillTrend.Point point) {
            return new PointLine(
                    point.attemptId(),
                    point.title(),
                    point.at(),
                    point.score().marks(),
                    point.score().max());
        }
    }

    @GET
    @Path("results")
    @Operation(
            summary = "List finished attempts",
            description =
                    "The newest first, 25 a page; pages count from 1. A score is there where its quiz shows it now.")
    public ResultsView results(@RestQuery @DefaultValue("1") String page) {
        if (!page.matches("[0-9]{1,6}") || Integer.parseInt(page) < 1) {
            throw new ClientErrorException("Send a number from 1 as “page”.", UNPROCESSABLE);
        }
        History.Finished finished = history.of(account.id(), Integer.parseInt(page));
        return new ResultsView(
                finished.page(),
                finished.pages(),
                finished.count(),
                finished.rows().stream().map(ResultLine::of).toList());
    }

    @GET
    @Path("skills")
    @Operation(
            summary = "Results by skill over time",
            description =
                    "Of the first attempts at the last 20 quizzes whose score is shown now. Dropped questions do not"
                            + " count.")
    public List<SkillLine> skills() {
        return trends.of(account.id()).stream().map(SkillLine::of).toList();
    }
}
