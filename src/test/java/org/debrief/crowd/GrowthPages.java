package org.debrief.crowd;

import java.io.IOException;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What one trainee and one instructor do over and over while a site grows around them. */
final class GrowthPages {

    private static final int TRAINEES = 30;

    private final Site site;
    private final Visitor trainee;
    private final Visitor instructor;
    private final long taken;
    private final String result;
    private final Visitor.Arrival open;

    /** Something that is done and waited for. */
    interface Deed {
        void run() throws IOException, InterruptedException;
    }

    private GrowthPages(Site site, Pupils pupils, long open) throws IOException, InterruptedException {
        this.site = site;
        this.trainee = pupils.first();
        this.taken = pupils.quiz();
        this.result = pupils.result();
        this.open = trainee.submit("/quizzes/" + open + "/start", Map.of());
        this.instructor = pupils.instructor();
    }

    /** Thirty have taken a quiz, and the first of them has begun another. */
    static GrowthPages begin(Site site, HttpClient client) throws IOException, InterruptedException, SQLException {
        long taken = site.newQuiz("Taken");
        List<Visitor> browsers = new ArrayList<>();
        List<Visitor.Arrival> results = new ArrayList<>();
        for (String email : site.accounts().enrol(TRAINEES)) {
            Visitor browser = signedIn(site, client, email);
            Visitor.Arrival start = browser.submit("/quizzes/" + taken + "/start", Map.of());
            Paper paper = Paper.on(start.page());
            Map<String, String> form = new LinkedHashMap<>();
            paper.numbers()
                    .forEach(number -> form.put(
                            "q" + number,
                            paper.answer(number, new Random(email.hashCode())).value()));
            form.put("go", "check");
            browser.submit(start.path(), form);
            results.add(browser.submit(start.path() + "/submit", Map.of()));
            browsers.add(browser);
        }
        Pupils pupils = new Pupils(
                browsers.get(0),
                signedIn(site, client, Site.INSTRUCTOR),
                taken,
                results.get(0).path());
        return new GrowthPages(site, pupils, site.newQuiz("Open"));
    }

    private static Visitor signedIn(Site site, HttpClient client, String email)
            throws IOException, InterruptedException {
        Visitor browser = new Visitor(client, site.address());
        browser.open("/sign-in");
        browser.submit("/sign-in", Map.of("email", email, "password", Site.PASSWORD));
        return browser;
    }

    /** By what the table calls it. */
    Map<String, Deed> deeds() {
        Map<String, Deed> deeds = new LinkedHashMap<>();
        deeds.put("trainee: home", () -> trainee.open("/my"));
        deeds.put("trainee: results", () -> trainee.open("/my/results"));
        deeds.put("trainee: one result", () -> trainee.open(result));
        deeds.put("trainee: drill", () -> trainee.open("/drill"));
        deeds.put("trainee: questions of an attempt", () -> trainee.open(open.path()));
        deeds.put("trainee: save an answer", this::save);
        for (String path : List.of(
                "/briefings",
                "/briefings/1",
                "/questions/1/history",
                "/questions",
                "/questions?text=harbour",
                "/quizzes",
                "/quizzes/pick",
                "/quizzes/" + taken,
                "/quizzes/" + taken + "/report",
                "/quizzes/" + taken + "/report/live",
                "/reports",
                "/cohorts",
                "/cohorts/" + site.cohort(),
                "/account")) {
            deeds.put("instructor: " + path.replaceAll("[0-9]+", "…"), () -> instructor.open(path));
        }
        return deeds;
    }

    private void save() throws IOException, InterruptedException {
        Paper paper = Paper.on(open.page());
        int number = paper.numbers().get(0);
        String value = paper.answer(number, new Random()).value();
        trainee.sendFields(
                open.path() + "/answers", Map.of("q" + number, value, "q" + number + "-age", "0", "page", "p1"));
    }

    private record Pupils(Visitor first, Visitor instructor, long quiz, String result) {}
}
