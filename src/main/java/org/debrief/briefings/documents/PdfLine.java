package org.debrief.briefings.documents;

/**
 * Words that stand on one baseline without a wide gap between them. Lengths are in points, from the page's upper left.
 *
 * @param left where it begins
 * @param right where it ends
 * @param y the baseline
 * @param size of its letters
 * @param bold all of it
 * @param place the baseline as a share of the page's height
 */
record PdfLine(String words, float left, float right, float y, float size, boolean bold, float place) {

    boolean isBeside(PdfLine other) {
        return Math.abs(y - other.y) < 0.35 * Math.max(size, other.size);
    }

    float width() {
        return right - left;
    }

    int wordCount() {
        return words.split(" ").length;
    }

    /** One line with another to its right. */
    PdfLine with(PdfLine other) {
        return new PdfLine(
                words + " " + other.words,
                Math.min(left, other.left),
                Math.max(right, other.right),
                y,
                Math.max(size, other.size),
                bold && other.bold,
                place);
    }
}
