package org.debrief.questions;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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

    void load(@Observes StartupEvent started) {
        Thread loading = new Thread(drafter::warmUp, "language-models");
        loading.setDaemon(true);
        loading.start();
    }
}
