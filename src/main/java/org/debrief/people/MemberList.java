package org.debrief.people;

import java.time.Instant;
import java.util.List;
import org.debrief.pages.ListAddress;
import org.debrief.pages.ListPage;

/**
 * The members of a cohort that a page shows.
 *
 * @param all how many there are, found or not
 * @param waiting whether one of all has an invitation that is still to be used
 */
record MemberList(int all, boolean waiting, ListPage<MemberRow> page, Instant now) {

    static final int ON_A_PAGE = 100;

    /** What the members are sorted by, the usual first. */
    static final List<String> COLUMNS = List.of("name", "email", "joined");

    /** With fewer, one look finds everybody. */
    private static final int SEARCHED_FROM = 21;

    public List<MemberRow> found() {
        return page.rows();
    }

    public ListAddress address() {
        return page.address();
    }

    /** What was looked for; blank for everybody. */
    public String search() {
        return address().search();
    }

    public boolean searchable() {
        return all >= SEARCHED_FROM || address().searched();
    }

    public String told() {
        return page.told("trainee", "trainees");
    }
}
