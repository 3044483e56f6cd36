package org.debrief.people;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.debrief.pages.WholeAddress;

/** An invitation as it is handed out: who gets it, and the whole address. */
record InvitationLink(String name, String email, String token, String address) {

    static List<InvitationLink> of(List<HandOut> handOuts, UriInfo here) {
        return handOuts.stream().map(handOut -> of(handOut, here)).toList();
    }

    private static InvitationLink of(HandOut handOut, UriInfo here) {
        String address = WholeAddress.of(here, "invitation", handOut.token());
        return new InvitationLink(handOut.name(), handOut.email(), handOut.token(), address);
    }
}
