package org.debrief.questions;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A pack as it is sent, to be saved as a file. */
final class PackAnswer {

    static final String ZIP = "application/zip";

    private PackAnswer() {}

    static Response of(QuestionPack pack) {
        return Response.ok(PackZip.write(pack), ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + pack.slug() + ".zip\"")
                .build();
    }
}
