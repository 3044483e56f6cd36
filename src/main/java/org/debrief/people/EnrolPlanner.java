package org.debrief.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides what will happen to each person of a list, knowing only who has an account and who is a member. */
final class EnrolPlanner {

    private final Map<String, Account> accounts;
    private final Set<Long> members;
    private final Map<String, Long> lineOf = new HashMap<>();

    /**
     * Knows the accounts with the emails of the list, and the members of the cohort.
     *
     * @param accounts by their emails
     */
    EnrolPlanner(Map<String, Account> accounts, Set<Long> members) {
        this.accounts = accounts;
        this.members = members;
    }

    /** The emails of a list that can be looked up. */
    static Set<String> emails(List<ListedPerson> people) {
        return people.stream()
                .map(ListedPerson::email)
                .filter(EnrolPlanner::canBeKept)
                .map(EmailAddress::normalise)
                .collect(Collectors.toSet());
    }

    EnrolPlan plan(List<ListedPerson> people) {
        List<EnrolRow> rows = new ArrayList<>();
        people.forEach(person -> rows.add(row(person)));
        return new EnrolPlan(List.copyOf(rows));
    }

    private EnrolRow row(ListedPerson person) {
        if (person.email().isBlank()) {
            return EnrolRow.impossible(person, "the email address is missing");
        }
        if (!EmailAddress.looksRight(person.email()) || !canBeKept(person.email())) {
            return EnrolRow.impossible(person, "the email address is not one");
        }
        String email = EmailAddress.normalise(person.email());
        Long earlier = lineOf.putIfAbsent(email, person.line());
        if (earlier != null) {
            return EnrolRow.impossible(person, "twice in this list, see line " + earlier);
        }
        Account account = accounts.get(email);
        return account == null ? stranger(person) : known(person, account);
    }

    private EnrolRow known(ListedPerson person, Account account) {
        if (account.role != Role.TRAINEE) {
            return EnrolRow.impossible(person, "is an instructor");
        }
        if (members.contains(account.id)) {
            return EnrolRow.member(person);
        }
        return account.passwordHash == null ? EnrolRow.invitedBefore(person) : EnrolRow.added(person);
    }

    private static EnrolRow stranger(ListedPerson person) {
        if (person.name().isBlank()) {
            return EnrolRow.impossible(person, "the name is missing");
        }
        if (person.name().length() > NewAccount.LONGEST_NAME) {
            return EnrolRow.impossible(person, "the name is longer than " + NewAccount.LONGEST_NAME + " characters");
        }
        return canBeKept(person.name())
                ? EnrolRow.newAccount(person)
                : EnrolRow.impossible(person, "the name goes over several lines or has unreadable characters");
    }

    private static boolean canBeKept(String text) {
        return text.chars().noneMatch(c -> Character.isISOControl(c) || c == '\uFFFD');
    }
}
