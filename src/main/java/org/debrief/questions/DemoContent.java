package org.debrief.questions;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.debrief.briefings.Briefings;
import org.debrief.people.FirstInstructorCreated;

/** Gives the first instructor the packs that come with the product, so that there is something to try at once. */
@ApplicationScoped
class DemoContent {

    /** They are made once, and a slow machine must not be without them. */
    private static final int LONGEST_SECONDS = 600;

    @Inject
    Briefings briefings;

    @Inject
    StoredPacks packs;

    @Inject
    Event<PacksLoaded> loaded;

    void load(@Observes FirstInstructorCreated created) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
            for (String slug : ShippedPacks.slugs()) {
                load(created.accountId(), slug);
            }
        });
        loaded.fire(new PacksLoaded(created.accountId()));
    }

    private void load(long instructorId, String slug) {
        Optional<QuestionPack> pack = ShippedPacks.pack(slug);
        if (pack.isEmpty()) {
            briefings.add(instructorId, PackFormat.readArticle(slug, ShippedPacks.article(slug)));
            return;
        }
        packs.add(instructorId, pack.get());
    }
}
