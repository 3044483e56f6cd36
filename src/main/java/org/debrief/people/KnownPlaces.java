package org.debrief.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From which browsers and addresses an account's owner has signed in of late. */
@ApplicationScoped
class KnownPlaces {

    @Inject
    EntityManager database;

    /** The caller's browser or else address, where the owner of the account has been there. */
    @Transactional
    Optional<String> place(Account account, Caller caller) {
        Map<String, byte[]> marks = marks(account, caller);
        List<?> known = database.createNativeQuery(
                        "select mark from known_place where mark in (:marks) and known_until > now()", byte[].class)
                .setParameter("marks", marks.values())
                .getResultList();
        return marks.entrySet().stream()
                .filter(mark -> known.stream().map(byte[].class::cast).anyMatch(k -> Arrays.equals(k, mark.getValue())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The owner has signed in from there. */
    @Transactional
    void remember(Account account, Caller caller) {
        marks(account, caller)
                .values()
                .forEach(mark -> database.createNativeQuery("""
                        insert into known_place as k (mark, known_until) values (:mark, now() + interval '180 days')
                        on conflict (mark) do update set known_until = excluded.known_until
                        where k.known_until < now() + interval '170 days'
                        """)
                        .setParameter("mark", mark)
                        .executeUpdate());
    }

    @Transactional
    void tidy() {
        database.createNativeQuery("delete from known_place where known_until < now()")
                .executeUpdate();
    }

    /** With the hash of the password in it, so that a new password makes every place a stranger's. */
    private static Map<String, byte[]> marks(Account account, Caller caller) {
        Map<String, byte[]> marks = new LinkedHashMap<>();
        String owner = account.id + " " + account.passwordHash + " ";
        if (caller.device() != null) {
            marks.put("browser " + caller.device(), SecretTokens.hash(owner + "browser " + caller.device()));
        }
        marks.put("address " + caller.address(), SecretTokens.hash(owner + "address " + caller.address()));
        return marks;
    }
}
