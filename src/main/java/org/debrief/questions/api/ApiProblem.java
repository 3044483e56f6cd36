package org.debrief.questions.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** An error as programs read it (RFC 9457): a plain sentence in {@code detail}. */
record ApiProblem(String type, String title, int status, String detail) {

    static final String MEDIA_TYPE = "application/problem+json";

    static WebApplicationException of(Response.Status status, String detail) {
        return of(status.getStatusCode(), status.getReasonPhrase(), detail);
    }

    static WebApplicationException unprocessable(String detail) {
        return of(422, "Unprocessable Content", detail);
    }

    private static WebApplicationException of(int status, String title, String detail) {
        return new WebApplicationException(response(status, title, detail).build());
    }

    static Response.ResponseBuilder response(int status, String title, String detail) {
        return Response.status(status).type(MEDIA_TYPE).entity(new ApiProblem("about:blank", title, status, detail));
    }
}
