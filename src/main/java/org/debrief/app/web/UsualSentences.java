package org.debrief.app.web;

/** What an error says where the room that refused has no sentence of its own: what happened, and what to do. */
final class UsualSentences {

    private UsualSentences() {}

    static String forPerson(int status) {
        return switch (status) {
            case 400 -> "The form could not be read. Go back, reload the page and send it again.";
            case 401 -> "Sign in, then do it again.";
            case 403 -> "Your account may not do this. Sign in with another account if you have one.";
            case 404 ->
                "The address may be mistyped, or what was here is gone. Check the address, or go to the start and look for it from there.";
            case 405, 406, 415 ->
                "The request cannot be answered in this form. Go back to the page before this one and use its buttons.";
            case 409 ->
                "Somebody has changed it since you opened the page. Go back, reload the page, and do it again if it is still needed.";
            case 413 ->
                "Debrief takes up to 2 MB at once, and up to a million characters of text. Go back and send less at a time.";
            case 429 -> "Wait a minute, then try again.";
            case 503 -> "Debrief is starting, stopping or very busy. Wait a few seconds, then reload the page.";
            default ->
                status < 500
                        ? "The request could not be answered. Go back and try again."
                        : "The fault is ours, and the log has it. Try again in a moment. If it happens again, tell whoever runs this Debrief the number below.";
        };
    }

    static String forProgram(int status) {
        return switch (status) {
            case 400 -> "The request could not be read. Send JSON with the fields that /q/openapi describes.";
            case 401 -> "Send an account's email and password with the request.";
            case 403 -> "This account may not do this. Send the email and password of another one.";
            case 404 -> "There is nothing at this address for this account. /q/openapi describes the addresses.";
            case 405 -> "This address does not take this method. /q/openapi describes which it takes.";
            case 406 -> "What Accept asks for is not to be had here. /q/openapi describes what is.";
            case 409 -> "It has changed since it was read. Read it again, and send the change for what it is now.";
            case 413 ->
                "Debrief takes up to 2 MB at once, and up to a million characters of text. Send less at a time.";
            case 415 -> "This Content-Type is not read here. /q/openapi describes which is.";
            case 429 -> "These were too many tries. Wait as long as Retry-After says, or a minute, and try again.";
            case 503 -> "Debrief is starting, stopping or very busy. Try again in a few seconds.";
            default ->
                status < 500
                        ? "The request could not be answered. /q/openapi describes what can be."
                        : "The fault is ours, and the log has it under the number in requestId. Try again in a moment.";
        };
    }
}
