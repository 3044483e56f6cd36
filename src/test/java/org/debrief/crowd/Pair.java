package org.debrief.crowd;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;

/** Two nodes, past the proxy in front of them, and who comes to them. */
record Pair(Site site, HttpClient client, URI first, URI second) {

    static Pair of(Site site, HttpClient client) {
        return new Pair(
                site,
                client,
                site.nodes().addresses().get(0),
                site.nodes().addresses().get(1));
    }

    URI node(int number) {
        return number % 2 == 0 ? first : second;
    }

    Visitor visitor(int node) {
        return new Visitor(client, node(node));
    }

    Visitor signedIn(String email, int node) throws IOException, InterruptedException {
        Visitor browser = visitor(node);
        browser.open("/sign-in");
        browser.submit("/sign-in", Map.of("email", email, "password", Site.PASSWORD));
        return browser;
    }
}
