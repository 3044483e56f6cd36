package org.debrief.briefings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/** The text of a briefing at one time; it never changes. */
@Entity
class BriefingRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column
    long briefingId;

    @Column
    int number;

    @Column
    String text;

    @Column
    byte[] sha256;

    @Column
    Instant createdAt;

    protected BriefingRevision() {}

    BriefingRevision(long briefingId, int number, String text, Instant createdAt) {
        this.briefingId = briefingId;
        this.number = number;
        this.text = text;
        this.sha256 = hash(text);
        this.createdAt = createdAt;
    }

    static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
