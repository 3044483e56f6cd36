package org.debrief.briefings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
@Transactional
class StoredBriefings implements Briefings {

    private static final String NEWEST = "from Briefing b join BriefingRevision r on r.briefingId = b.id"
            + " where r.number = (select max(n.number) from BriefingRevision n where n.briefingId = b.id)";
    private static final String SELECT = "select new org.debrief.briefings.BriefingSummary("
            + "b.id, r.id, b.title, b.source, b.published, r.text) ";

    @Inject
    EntityManager database;

    @Inject
    Event<BriefingUploaded> uploaded;

    @Inject
    Clock clock;

    @Override
    public List<BriefingHead> ownedBy(long instructorId) {
        return database.createQuery(
                        "select new org.debrief.briefings.BriefingHead(b.id, b.title, b.source, b.published)"
                                + " from Briefing b where b.ownerId = :owner order by b.createdAt desc, b.id desc",
                        BriefingHead.class)
                .setParameter("owner", instructorId)
                .getResultList();
    }

    @Override
    public Optional<BriefingSummary> ownedBy(long instructorId, long briefingId) {
        return database.createQuery(SELECT + NEWEST + " and b.ownerId = :owner and b.id = :id", BriefingSummary.class)
                .setParameter("owner", instructorId)
                .setParameter("id", briefingId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public BriefingSummary newest(long briefingId) {
        return database.createQuery(SELECT + NEWEST + " and b.id = :id", BriefingSummary.class)
                .setParameter("id", briefingId)
                .getSingleResult();
    }

    @Override
    public BriefingSummary atRevision(long revisionId) {
        return database.createQuery(
                        SELECT + "from Briefing b join BriefingRevision r on r.briefingId = b.id where r.id = :id",
                        BriefingSummary.class)
                .setParameter("id", revisionId)
                .getSingleResult();
    }

    @Override
    public long add(long ownerId, NewBriefing briefing) {
        long id = addQuietly(ownerId, briefing);
        uploaded.fire(new BriefingUploaded(id));
        return id;
    }

    @Override
    public long addQuietly(long ownerId, NewBriefing given) {
        Briefing briefing = new Briefing(ownerId, given, clock.instant());
        database.persist(briefing);
        database.persist(new BriefingRevision(briefing.id, 1, given.text(), clock.instant()));
        return briefing.id;
    }
}
