package org.debrief.crowd;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/** The accounts of a site, made and found straight in its database. */
final class Accounts {

    private final Site site;

    Accounts(Site site) {
        this.site = site;
    }

    /** Makes accounts for trainees in the cohort, straight in the database, and gives their emails. */
    List<String> enrol(int count) throws IOException, SQLException {
        String hash = BcryptUtil.bcryptHash(Site.PASSWORD);
        try (Connection database = site.database();
                PreparedStatement people = database.prepareStatement("""
                    insert into account (name, email, password_hash, role, created_at)
                    select 'Trainee ' || n, 'trainee' || n || '@example.org', ?, 'TRAINEE', now()
                    from generate_series(1, ?) n
                    """);
                PreparedStatement members = database.prepareStatement("""
                    insert into cohort_member (cohort_id, account_id, joined_at)
                    select ?, id, now() from account where email like 'trainee%@example.org'
                    """)) {
            people.setString(1, hash);
            people.setInt(2, count);
            people.executeUpdate();
            members.setLong(1, site.cohort());
            members.executeUpdate();
        }
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> "trainee" + n + "@example.org")
                .toList();
    }

    /** Makes an account that waits for its invitation to be opened, straight in the database. */
    void invite(String email, String token) throws IOException, SQLException {
        try (Connection database = site.database();
                PreparedStatement invited = database.prepareStatement("""
                    with invited as (insert into account (name, email, role, created_at)
                        values ('Invited', ?, 'TRAINEE', now()) returning id)
                    insert into invitation (account_id, token_hash, invited_by, created_at)
                    select id, sha256(?), (select min(id) from account), now() from invited
                    """)) {
            invited.setString(1, email);
            invited.setBytes(2, token.getBytes(StandardCharsets.UTF_8));
            invited.executeUpdate();
        }
    }

    long idOf(String email) throws IOException, SQLException {
        try (Connection database = site.database();
                PreparedStatement query = database.prepareStatement("select id from account where email = ?")) {
            query.setString(1, email);
            ResultSet rows = query.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }
}
