package org.debrief.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in. */
@Entity
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column
    String name;

    /** In lower case; see {@link EmailAddress}. */
    @Column
    String email;

    /** Null until an invited person has chosen one. */
    @Column
    @Nullable String passwordHash;

    /** Since when nobody may sign in to it; null where its owner may. */
    @Column
    @Nullable Instant disabledAt;

    @Enumerated(EnumType.STRING)
    Role role;

    @Column
    Instant createdAt;

    protected Account() {}

    Account(String name, String email, @Nullable String passwordHash, Role role, Instant createdAt) {
        this.name = name;
        this.email = email;
        this.passwordHash = passwordHash;
        this.role = role;
        this.createdAt = createdAt;
    }

    Person person() {
        return new Person(id, name, email, role);
    }
}
