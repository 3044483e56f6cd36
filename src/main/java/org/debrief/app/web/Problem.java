package org.debrief.app.web;

/**
 * An error as programs read it (RFC 9457).
 *
 * @param type "about:blank": the status says which kind of problem it is
 * @param detail a plain sentence that says what to do
 * @param requestId what to give when asking for help; the log has it, too
 */
public record Problem(String type, String title, int status, String detail, String requestId) {}
