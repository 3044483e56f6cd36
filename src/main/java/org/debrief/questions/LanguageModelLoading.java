package org.debrief.questions;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.debrief.drafting.EnglishQuestionDrafter;
import org.debrief.drafting.QuestionDrafter;

/** Loads the language models beside the running application: pages are served meanwhile. */
@ApplicationScoped
class LanguageModelLoading {

    @Produces
    @Singleton
    static QuestionDrafter drafter() {
        return new EnglishQuestionDrafter();
    }

    @Inject
    QuestionDrafter drafter;

    /** After the port is open, for loading keeps every core busy. */
    void load(@ObservesAsync HttpServerStart started) {
        Thread loading = new Thread(drafter::warmUp, "language-models");
        loading.setDaemon(true);
        loading.start();
    }
}
