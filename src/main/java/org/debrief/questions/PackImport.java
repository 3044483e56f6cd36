package org.debrief.questions;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.debrief.briefings.BriefingHead;
import org.debrief.briefings.Briefings;
import org.jboss.logging.Logger;

/** Takes packs in, each in a transaction of its own: one that cannot be taken does not keep the others. */
@ApplicationScoped
class PackImport {

    private static final Logger LOG = Logger.getLogger(PackImport.class);
    private static final String UNEXPECTED =
            "Something went wrong, and nothing of it is saved. The fault is ours, and the log has it.";

    @Inject
    Briefings briefings;

    @Inject
    StoredPacks packs;

    @Inject
    Clock clock;

    /** @param again whether an article is taken although it is there already */
    List<PackOutcome> take(long ownerId, List<PackFiles> handedIn, boolean again) {
        return handedIn.stream().map(files -> attempt(ownerId, files, again)).toList();
    }

    private PackOutcome attempt(long ownerId, PackFiles files, boolean again) {
        try {
            QuestionPack pack = files.pack();
            PackRules.check(pack, clock);
            return QuarkusTransaction.requiringNew().call(() -> store(ownerId, pack, again));
        } catch (UnreadablePack unreadable) {
            return PackOutcome.refused(files.name(), unreadable.sentence());
        } catch (RuntimeException unexpected) {
            LOG.errorf(unexpected, "The pack %s could not be imported.", files.name());
            return PackOutcome.refused(files.name(), UNEXPECTED);
        }
    }

    private PackOutcome store(long ownerId, QuestionPack pack, boolean again) {
        Optional<BriefingHead> same = again
                ? Optional.empty()
                : briefings.sameText(ownerId, pack.briefing().text());
        return same.map(head -> PackOutcome.known(pack, head))
                .orElseGet(() -> PackOutcome.imported(pack, packs.add(ownerId, pack)));
    }
}
