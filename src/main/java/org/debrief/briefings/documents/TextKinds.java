package org.debrief.briefings.documents;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells kinds of text apart: by how it begins, and by the name where that leaves it open. */
final class TextKinds {

    private static final int START = 2_000;

    private static final Pattern HTML =
            Pattern.compile("(?is)\\s*(<\\?xml[^>]*\\?>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b.*");
    private static final Pattern XML = Pattern.compile("(?s)\\s*<\\?xml\\s.*");
    private static final Pattern WEB_ARCHIVE =
            Pattern.compile("(?ism)(?=.*^MIME-Version:).*^Content-Type:\\s*multipart/related.*");
    private static final Pattern TAG =
            Pattern.compile("(?i)<(p|div|span|h[1-6]|article|section|main|table|br|a)\\b[^<>]*>");
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("(?s)\\s*# \\S.*");

    private TextKinds() {}

    static DocumentKind of(String text, String fileName, Refusals refusals) throws UnreadableDocument {
        String start = text.substring(0, Math.min(START, text.length()));
        String name = fileName.toLowerCase(Locale.ROOT);
        if (HTML.matcher(start).matches()) {
            return DocumentKind.HTML;
        }
        if (WEB_ARCHIVE.matcher(start).matches()) {
            throw refusals.webArchive();
        }
        if (XML.matcher(start).matches()) {
            throw refusals.xml();
        }
        if (name.matches(".*\\.x?html?") && TAG.matcher(text).find()) {
            return DocumentKind.HTML;
        }
        return name.matches(".*\\.(md|markdown)")
                        || MARKDOWN_HEADING.matcher(start).matches()
                ? DocumentKind.MARKDOWN
                : DocumentKind.TEXT;
    }
}
