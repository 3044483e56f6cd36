package org.debrief.questions;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.debrief.drafting.EnglishQuestionDrafter;
import org.debrief.drafting.QuestionDrafter;

/** Loads the language models beside the running application: pages are served meanwhile. */
@ApplicationScoped
class LanguageModelLoading {

    private static final Duration FIRST_PAGES = Duration.ofMillis(400);

    @Produces
    @Singleton
    static QuestionDrafter drafter() {
        return new EnglishQuestionDrafter();
    }

    @Inject
    QuestionDrafter drafter;

    /** Shortly after the port is open, for loading keeps every core busy, and whoever starts the product opens a page. */
    void load(@ObservesAsync HttpServerStart started) {
        Thread loading = new Thread(this::load, "language-models");
        loading.setDaemon(true);
        loading.start();
    }

    private void load() {
        try {
            Thread.sleep(FIRST_PAGES.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        drafter.warmUp();
    }
}
