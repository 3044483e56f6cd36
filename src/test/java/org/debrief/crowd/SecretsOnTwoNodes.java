package org.debrief.crowd;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Whether two nodes count together how often secrets are guessed, and whether a link that works once works once on both. */
final class SecretsOnTwoNodes {

    private static final int UNPROCESSABLE = 422;
    private static final int REFUSED = 429;
    private static final int MOST_GUESSES = 200;
    private static final int LINKS = 10;

    /** In the nets that are kept for examples: the proxy says that somebody asks from there. */
    private static final String HOME = "198.51.100.7";

    private static final String STRANGER = "203.0.113.9";
    private static final String ANOTHER_STRANGER = "203.0.113.10";

    /** So many are let pass in vain before a wait, on all nodes together. */
    private static final int PASSWORDS = 10;

    private static final int CODES = 50;

    private final Pair pair;

    SecretsOnTwoNodes(Pair pair) {
        this.pair = pair;
    }

    /** A stranger guesses on both in turn; the owner of the account, at home, gets in all the same. */
    Outcome passwords(String email) throws Exception {
        boolean before = signIn(0, HOME, email, Site.PASSWORD) == 303;
        int passed = passed(STRANGER, "/sign-in", guess -> Map.of("email", email, "password", "wrong guess " + guess));
        boolean owner = signIn(1, HOME, email, Site.PASSWORD) == 303;
        return new Outcome(
                "guess somebody's password on both in turn",
                passed,
                "refused after " + passed + " together; the owner got in meanwhile: " + (before && owner),
                Math.max(0, passed - PASSWORDS) + (before && owner ? 0 : 1));
    }

    Outcome codes() throws Exception {
        int passed = passed(ANOTHER_STRANGER, "/join", guess -> Map.of("code", "WRQNG" + guess));
        return new Outcome(
                "guess join codes on both in turn",
                passed,
                "refused after " + passed + " together",
                Math.max(0, passed - CODES));
    }

    private int passed(String address, String path, Fields fields) throws Exception {
        List<Visitor> browsers =
                List.of(pair.visitor(0).comingFrom(address), pair.visitor(1).comingFrom(address));
        for (Visitor browser : browsers) {
            browser.open(path);
        }
        for (int guess = 0; guess < MOST_GUESSES; guess++) {
            int status = browsers.get(guess % 2).statusOf(path, fields.of(guess));
            if (status == REFUSED) {
                int other = browsers.get((guess + 1) % 2).statusOf(path, fields.of(guess));
                return other == REFUSED ? guess : MOST_GUESSES;
            }
            if (status != UNPROCESSABLE) {
                throw new IllegalStateException(path + " was answered " + status);
            }
        }
        return MOST_GUESSES;
    }

    private int signIn(int node, String address, String email, String password) throws Exception {
        Visitor browser = pair.visitor(node).comingFrom(address);
        browser.open("/sign-in");
        return browser.statusOf("/sign-in", Map.of("email", email, "password", password));
    }

    Outcome invitations() throws Exception {
        return links("use an invitation on both at once", number -> {
            String token = "token-of-an-invitation-for-both-nodes-" + number;
            pair.site().accounts().invite("invited" + number + "@example.org", token);
            return "/invitation/" + token;
        });
    }

    Outcome resets(String email) throws Exception {
        return links(
                "use a link for a new password on both at once",
                number -> pair.site().newPasswordLink(pair.site().accounts().idOf(email)));
    }

    /** Each link is used on both nodes at the same moment, and once more on each afterwards. */
    private Outcome links(String what, Link link) throws Exception {
        int lost = 0;
        for (int i = 0; i < LINKS; i++) {
            String path = link.path(i);
            List<Visitor> browsers = List.of(pair.visitor(0), pair.visitor(1));
            for (Visitor browser : browsers) {
                browser.open(path);
            }
            List<CompletableFuture<Boolean>> both = IntStream.range(0, 2)
                    .mapToObj(node -> CompletableFuture.supplyAsync(() -> isUsed(browsers.get(node), path)))
                    .toList();
            long used = both.stream().filter(CompletableFuture::join).count();
            boolean again = browsers.stream().anyMatch(browser -> isUsed(browser, path));
            lost += used == 1 && !again ? 0 : 1;
        }
        return new Outcome(what, LINKS, "one got in, the other was told that it is used", lost);
    }

    private static boolean isUsed(Visitor browser, String path) {
        try {
            return browser.statusOf(path, Map.of("password", "a password of somebody new")) == 303;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Fields {
        Map<String, String> of(int guess);
    }

    private interface Link {
        String path(int number) throws Exception;
    }
}
