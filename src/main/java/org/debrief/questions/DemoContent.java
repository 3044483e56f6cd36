package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.debrief.briefings.Briefings;
import org.debrief.people.FirstInstructorCreated;

/** Gives the first instructor the packs that come with the product, so that there is something to try at once. */
@ApplicationScoped
class DemoContent {

    @Inject
    Briefings briefings;

    @Inject
    StoredPacks packs;

    @Inject
    Event<PacksLoaded> loaded;

    @Transactional
    void load(@Observes FirstInstructorCreated created) {
        ShippedPacks.slugs().forEach(slug -> load(created.accountId(), slug));
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
