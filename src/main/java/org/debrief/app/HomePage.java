package org.debrief.app;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The front door: sends everyone to the page where their work is. */
@Path("/")
@PermitAll
public class HomePage {

    @Inject
    Viewer viewer;

    @GET
    public Response home() {
        String page = !viewer.isSignedIn() ? "/sign-in" : viewer.isInstructor() ? "/briefings" : "/my";
        return Response.seeOther(URI.create(page)).build();
    }
}
