package org.debrief.crowd;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Whether who signs in on one node is signed in on the other, and whoever is signed out on one is out on the other. */
final class SessionsOnTwoNodes {

    private static final String ANOTHER_PASSWORD = "four loud rivers";

    private final Pair pair;

    SessionsOnTwoNodes(Pair pair) {
        this.pair = pair;
    }

    /** Each signs in on one, and asks for their quizzes on the other. */
    Outcome begun(List<String> emails) throws Exception {
        int lost = 0;
        for (int i = 0; i < emails.size(); i++) {
            Visitor there = pair.signedIn(emails.get(i), i).at(pair.node(i + 1));
            lost += isIn(there) ? 0 : 1;
        }
        return new Outcome("sign in on one, go on with the other", emails.size(), "signed in there, too", lost);
    }

    /** Each is signed in on both and is signed out on one of them, in turn. */
    Outcome ended(String email) throws Exception {
        int times = 0;
        int lost = 0;
        for (Ending ending : endings(email)) {
            for (int node = 0; node < 2; node++) {
                Visitor here = pair.signedIn(email, node);
                Visitor there = here.at(pair.node(node + 1));
                Visitor elsewhere = pair.signedIn(email, node + 1);
                boolean began = isIn(there) && isIn(elsewhere);
                ending.end(here, node);
                boolean over = ending.everywhere() ? !isIn(elsewhere) : isIn(elsewhere);
                lost += began && over && !isIn(there) ? 0 : 1;
                ending.undo();
                times++;
            }
        }
        return new Outcome(
                "sign out, change the password, be signed out, or be disabled, on one",
                times,
                "signed out on the other at once",
                lost);
    }

    private List<Ending> endings(String email) throws Exception {
        long trainee = pair.site().accounts().idOf(email);
        long cohort = pair.site().cohort();
        String signIn = "/cohorts/" + cohort + "/members/" + trainee + "/sign-in";
        return List.of(
                new Ending(false, (browser, node) -> browser.submit("/sign-out", Map.of()), () -> {}),
                new Ending(true, (browser, node) -> change(browser, Site.PASSWORD, ANOTHER_PASSWORD), () -> {
                    Visitor browser = pair.visitor(0);
                    browser.open("/sign-in");
                    browser.submit("/sign-in", Map.of("email", email, "password", ANOTHER_PASSWORD));
                    change(browser, ANOTHER_PASSWORD, Site.PASSWORD);
                }),
                new Ending(true, (browser, node) -> instructor(node).submit(signIn + "/end", Map.of()), () -> {}),
                new Ending(
                        true,
                        (browser, node) -> instructor(node).submit(signIn + "/access", Map.of("disabled", "yes")),
                        () -> instructor(0).submit(signIn + "/access", Map.of("disabled", "no"))));
    }

    private Visitor instructor(int node) throws IOException, InterruptedException {
        return pair.signedIn(Site.INSTRUCTOR, node);
    }

    private static void change(Visitor browser, String from, String to) throws IOException, InterruptedException {
        browser.submit("/account/password", Map.of("current", from, "password", to));
    }

    private static boolean isIn(Visitor browser) throws IOException, InterruptedException {
        return browser.open("/my").contains("My quizzes");
    }

    /**
     * A way in which a session ends.
     *
     * @param everywhere in all of the person's browsers, not only in this one
     */
    private record Ending(boolean everywhere, How how, Undoing undoing) {

        void end(Visitor browser, int node) throws IOException, InterruptedException {
            how.end(browser, node);
        }

        void undo() throws IOException, InterruptedException {
            undoing.undo();
        }
    }

    private interface How {
        void end(Visitor browser, int node) throws IOException, InterruptedException;
    }

    private interface Undoing {
        void undo() throws IOException, InterruptedException;
    }
}
