package org.debrief.people;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * One line for each thing that somebody would look for after an incident. Accounts are told by their numbers and places by
 * their addresses: no line has an email, a password or a token, nor anything that somebody typed.
 */
@ApplicationScoped
class SecurityLog {

    private static final Logger LOG = Logger.getLogger("org.debrief.security");

    void signedIn(long accountId, Caller caller) {
        LOG.infof("signed-in account=%d from=%s", accountId, from(caller));
    }

    void refusedPassword(Caller caller) {
        LOG.warnf("wrong-password account=none from=%s", from(caller));
    }

    void refusedPassword(long accountId, Caller caller) {
        LOG.warnf("wrong-password account=%d from=%s", accountId, from(caller));
    }

    void tooManyTries(Caller caller) {
        LOG.warnf("too-many-tries from=%s", from(caller));
    }

    void newPassword(long accountId) {
        LOG.infof("new-password account=%d", accountId);
    }

    void linkMade(long accountId, long by) {
        LOG.infof("password-link-made account=%d by=%d", accountId, by);
    }

    void linkMailed(long accountId) {
        LOG.infof("password-link-mailed account=%d", accountId);
    }

    void access(long accountId, long by, boolean disabled) {
        LOG.infof("%s account=%d by=%d", disabled ? "disabled" : "enabled", accountId, by);
    }

    void signedOutEverywhere(long accountId, long by) {
        LOG.infof("signed-out-everywhere account=%d by=%d", accountId, by);
    }

    /** What a proxy told may be anything; only what an address is made of gets into the log. */
    static String from(Caller caller) {
        String address = caller.address().replaceAll("[^0-9A-Fa-f.:]", "");
        return address.isEmpty() ? "unknown" : address;
    }
}
