package org.debrief.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/** That an instructor made an account for somebody, who has yet to choose a password. Gone once they have. */
@Entity
class Invitation {

    /** How long its link works. */
    static final Duration LIFE = Duration.ofDays(14);

    @Id
    Long accountId;

    @Column
    byte[] tokenHash;

    /** The one instructor who may make another link: whoever holds a link becomes the person. */
    @Column
    Long invitedBy;

    @Column
    Instant createdAt;

    protected Invitation() {}

    Invitation(long accountId, byte[] tokenHash, long invitedBy, Instant createdAt) {
        this.accountId = accountId;
        this.tokenHash = tokenHash;
        this.invitedBy = invitedBy;
        this.createdAt = createdAt;
    }

    /** The hash of its token, in letters. */
    String hex() {
        return HexFormat.of().formatHex(tokenHash);
    }
}
