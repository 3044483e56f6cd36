package org.debrief.quizzes;

import jakarta.ws.rs.ClientErrorException;
import java.util.Objects;
import org.debrief.pages.Problems;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a trainee is to get; what is left out, they do not get. */
record AccommodationRequest(
        @Schema(description = "0 to 300") @Nullable Integer extraTimePercent,
        @Schema(description = "0 to 10") @Nullable Integer extraAttempts,

        @Schema(description = "In one quiz only. With an offset, or in the quiz's time zone.") @Nullable String opensAt,

        @Schema(description = "In one quiz only. With an offset, or in the quiz's time zone.") @Nullable String closesAt) {

    private static final AccommodationRequest NOTHING = new AccommodationRequest(null, null, null, null);

    /** As a form would send it; nothing sent is nothing to give. */
    static AccommodationForm form(@Nullable AccommodationRequest sent) {
        AccommodationRequest request = Objects.requireNonNullElse(sent, NOTHING);
        return new AccommodationForm(
                text(request.extraTimePercent),
                text(request.extraAttempts),
                Objects.requireNonNullElse(request.opensAt, ""),
                Objects.requireNonNullElse(request.closesAt, ""));
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    /** Answers with what is wrong, if anything is. */
    static void refuse(Problems problems) {
        if (!problems.isEmpty()) {
            throw new ClientErrorException(problems.inOneLine(), QuizJson.UNPROCESSABLE);
        }
    }
}
