package org.debrief.briefings.addresses;

import org.jspecify.annotations.Nullable;

/** The page cannot be had. The sentence is for the person who typed the address and says what to do instead. */
public final class UnreachableAddress extends Exception {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    UnreachableAddress(Refusal refusal) {
        this(refusal, null);
    }

    /** The cause is for a log of the server alone: it may tell what the network around the server looks like. */
    UnreachableAddress(Refusal refusal, @Nullable Throwable cause) {
        super(refusal.sentence(), cause);
        this.refusal = refusal;
    }

    public String sentence() {
        return refusal.sentence();
    }

    Refusal refusal() {
        return refusal;
    }
}
