package org.debrief.people;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.debrief.pages.Trimmed;

/**
 * The members of a cohort that a page shows.
 *
 * @param all how many there are, found or not
 * @param waiting whether one of all has an invitation that is still to be used
 * @param search what was looked for; blank for everybody
 */
record MemberList(int all, boolean waiting, String search, List<MemberRow> found, Instant now) {

    /** With fewer, one look finds everybody. */
    private static final int SEARCHED_FROM = 21;

    private static final int LONGEST_SEARCH = 254;

    static MemberList of(List<MemberRow> members, String typed, Instant now) {
        String search = Trimmed.to(typed, LONGEST_SEARCH);
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        List<MemberRow> found = members.stream()
                .filter(member -> member.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || member.email().contains(wanted))
                .toList();
        boolean waiting = members.stream().anyMatch(MemberRow::invited);
        return new MemberList(members.size(), waiting, search, found, now);
    }

    public boolean searchable() {
        return all >= SEARCHED_FROM || !search.isBlank();
    }
}
