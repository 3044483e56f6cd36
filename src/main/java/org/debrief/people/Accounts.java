package org.debrief.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.debrief.pages.PlainText;

@ApplicationScoped
class Accounts implements PanacheRepository<Account>, People {

    @Override
    @Transactional
    public List<Person> withIds(Collection<Long> accountIds) {
        return list("id in ?1 order by lower(name), id", accountIds).stream()
                .map(Account::person)
                .toList();
    }

    Optional<Account> withEmail(String typed) {
        return PlainText.isNone(typed)
                ? Optional.empty()
                : find("email", EmailAddress.normalise(typed)).firstResultOptional();
    }

    /** The accounts with these emails, which are in lower case, by their emails. */
    Map<String, Account> withEmails(Collection<String> emails) {
        return list("email in ?1", emails).stream()
                .collect(Collectors.toMap(account -> account.email, Function.identity()));
    }

    Account add(NewAccount wanted, Role role, Instant now) {
        Account account = new Account(
                wanted.name().strip(),
                EmailAddress.normalise(wanted.email()),
                Passwords.hash(wanted.password()),
                role,
                now);
        persistAndFlush(account);
        return account;
    }

    /** An account whose owner is yet to choose a password. */
    Account invite(String name, String email, Instant now) {
        Account account = new Account(name, EmailAddress.normalise(email), null, Role.TRAINEE, now);
        persist(account);
        return account;
    }

    boolean hasInstructor() {
        return count("role", Role.INSTRUCTOR) > 0;
    }
}
