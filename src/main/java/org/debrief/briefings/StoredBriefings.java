package org.debrief.briefings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
@Transactional
class StoredBriefings implements Briefings {

    private static final String NEWEST = "from Briefing b join BriefingRevision r on r.briefingId = b.id"
            + " where r.number = (select max(n.number) from BriefingRevision n where n.briefingId = b.id)";
    private static final String HEADS =
            "select new org.debrief.briefings.BriefingHead(b.id, b.title, b.source, b.published)"
                    + " from Briefing b where b.ownerId = :owner";
    private static final String SELECT = "select new org.debrief.briefings.BriefingSummary("
            + "b.id, r.id, b.title, b.source, b.published, r.text) ";

    @Inject
    EntityManager database;

    @Inject
    Event<BriefingUploaded> uploaded;

    @Inject
    Intakes intakes;

    @Inject
    Clock clock;

    @Override
    public List<BriefingHead> ownedBy(long instructorId) {
        return database.createQuery(HEADS + " order by b.createdAt desc, b.id desc", BriefingHead.class)
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
    public Optional<BriefingHead> headOf(long instructorId, long briefingId) {
        return database.createQuery(HEADS + " and b.id = :id", BriefingHead.class)
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
    public long newestRevision(long briefingId) {
        return database.createQuery("select r.id " + NEWEST + " and b.id = :id", Long.class)
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

    @Override
    public Optional<BriefingHead> sameText(long instructorId, String text) {
        // The database takes the fingerprint of the text as it does of those that it has.
        List<?> ids = database.createNativeQuery(
                        "select b.id from briefing b join briefing_revision r on r.briefing_id = b.id"
                                + " where b.owner_id = :owner and r.fingerprint ="
                                + " md5(lower(regexp_replace(:text, '[^A-Za-z0-9]+', '', 'g')))"
                                + " order by b.id desc limit 1",
                        Long.class)
                .setParameter("owner", instructorId)
                .setParameter("text", text.replace("\0", ""))
                .getResultList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        Briefing same = database.find(Briefing.class, ids.get(0));
        return Optional.of(new BriefingHead(same.id, same.title, same.source, same.published));
    }

    @Override
    public long waiting(long instructorId) {
        return intakes.waiting(instructorId);
    }

    @Override
    public BriefingSummary correct(long briefingId, NewBriefing corrected) {
        // Two corrections at once would want the same number.
        Briefing briefing = database.find(Briefing.class, briefingId, LockModeType.PESSIMISTIC_WRITE);
        briefing.become(corrected);
        BriefingSummary before = newest(briefingId);
        if (!lines(before.text()).equals(lines(corrected.text()))) {
            int number = database.createQuery(
                            "select max(r.number) from BriefingRevision r where r.briefingId = :id", Integer.class)
                    .setParameter("id", briefingId)
                    .getSingleResult();
            database.persist(new BriefingRevision(briefingId, number + 1, lines(corrected.text()), clock.instant()));
        }
        return newest(briefingId);
    }

    /** A form sends other line ends than it was given. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }
}
