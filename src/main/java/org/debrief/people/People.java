package org.debrief.people;

import java.util.Collection;
import java.util.List;

/** Accounts by their ids, for callers that have already checked who may see them. */
public interface People {

    /** These people, by name. */
    List<Person> withIds(Collection<Long> accountIds);
}
