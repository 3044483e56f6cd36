package org.debrief.crowd;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plans that PostgreSQL's auto_explain wrote into the server's log. */
final class PlanLog {

    /** What must be done, with the rights of a superuser, for a server to write the plan of each query of a new connection. */
    static final List<String> SWITCH_ON = List.of(
            "alter system set session_preload_libraries = 'auto_explain'",
            "alter system set auto_explain.log_min_duration = 0",
            "alter system set auto_explain.log_format = 'json'",
            "select pg_reload_conf()",
            "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'");

    /** What a connection says whose queries are not looked at. */
    static final String UNSEEN = "set auto_explain.log_min_duration = -1";

    /** Tables with fewer rows are read from end to end faster than by an index. */
    private static final double SMALL = 5_000;

    private static final Pattern PLAN =
            Pattern.compile("duration: ([0-9.]+) ms  plan:\\s+(\\{.*?\\n\\t\\})", Pattern.DOTALL);

    private final Path log;
    private long read;

    PlanLog(Path log) throws IOException {
        this.log = log;
        this.read = Files.size(log);
    }

    /**
     * One query that was run.
     *
     * @param millis that it took
     * @param throughout large tables that it read from end to end
     */
    record Query(double millis, String text, List<String> throughout) {}

    /** Passes over what was run until now, which may be much. */
    void skip() throws IOException {
        read = Files.size(log);
    }

    /** Those that were run since it was asked last. */
    List<Query> news(Map<String, Double> rowsOfTables) throws IOException {
        byte[] news;
        try (InputStream lines = Files.newInputStream(log)) {
            lines.skipNBytes(read);
            news = lines.readAllBytes();
        }
        read += news.length;
        List<Query> queries = new ArrayList<>();
        for (Matcher plan = PLAN.matcher(new String(news, StandardCharsets.UTF_8)); plan.find(); ) {
            JsonNode told = new ObjectMapper().readTree(plan.group(2));
            List<String> throughout = new ArrayList<>();
            look(told.get("Plan"), rowsOfTables, throughout);
            queries.add(new Query(
                    Double.parseDouble(plan.group(1)), told.path("Query Text").asText(), throughout));
        }
        return queries;
    }

    private static void look(JsonNode plan, Map<String, Double> rowsOfTables, List<String> throughout) {
        String table = plan.path("Relation Name").asText();
        if (plan.path("Node Type").asText().equals("Seq Scan") && rowsOfTables.getOrDefault(table, 0.0) > SMALL) {
            throughout.add(table);
        }
        plan.path("Plans").forEach(below -> look(below, rowsOfTables, throughout));
    }
}
