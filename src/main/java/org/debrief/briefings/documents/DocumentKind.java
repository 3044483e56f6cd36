package org.debrief.briefings.documents;

/** The kinds of document that are read. */
enum DocumentKind {
    TEXT,
    MARKDOWN,
    HTML,
    DOCX,
    ODT,
    PDF
}
