package org.debrief.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class Accounts implements PanacheRepository<Account> {

    Optional<Account> withEmail(String typed) {
        return find("email", EmailAddress.normalise(typed)).firstResultOptional();
    }

    boolean hasInstructor() {
        return count("role", Role.INSTRUCTOR) > 0;
    }
}
