package org.debrief.briefings.addresses;

/** Why a page cannot be had, in the words for the instructor: what is the matter, then what to do. */
enum Refusal {
    NOT_AN_ADDRESS("This is not the address of a web page. Copy the whole address from your browser."),
    NOT_HTTP("Debrief opens only addresses that begin with https:// or http://. Copy the address from your browser."),
    TOO_LONG("The address is too long." + Refusal.PASTE),
    USER_INFO(
            "The address has a user name or password before the name of its site. Take out what stands before the @."),
    PORT("Debrief opens only the usual ports of the web, 80 and 443. Leave out the number after the site's name."),
    NUMBER("The address names its site by a number. Type the name of the site, such as www.example.org."),
    LETTERS("The name of the site has a letter that can be read in two ways. Copy the address from your browser."),

    /** One sentence for a name that does not exist and one that is not public, so that it tells nothing about either. */
    NO_PUBLIC_SITE("There is no public site of this name. Check the address, or copy the article's text and paste it."),
    LED_ASTRAY("The page sends its reader on to an address that Debrief does not open." + Refusal.PASTE),
    LESS_SAFE("The page sends its reader on from an encrypted address to one that is not." + Refusal.PASTE),
    TOO_MANY_REDIRECTS("The page sends its reader on again and again." + Refusal.PASTE),

    BUSY("Debrief is looking for many pages just now. Try again in a minute."),
    NO_ANSWER("The site does not answer or breaks off." + Refusal.LATER),
    TOO_SLOW("The site takes too long to answer." + Refusal.LATER),
    NOT_SECURE("The site's certificate or encryption is not in order, so it could be another site." + Refusal.PASTE),
    BAD_ANSWER("The site answers in a way that Debrief cannot read." + Refusal.PASTE),
    TOO_LARGE("The page is larger than 5 MB." + Refusal.PASTE),
    EMPTY("The page is empty. Check the address, or copy the article's text and paste it."),
    WRONG_TYPE("The address leads to something other than a web page, a text or a PDF." + Refusal.PASTE),

    SIGN_IN("The page asks for a sign-in or a subscription." + Refusal.PASTE),
    FORBIDDEN("The site does not let Debrief read this page; it may ask for a sign-in or a subscription."
            + Refusal.PASTE),
    NOT_FOUND("The site has no page at this address. Check the address, or copy the article's text and paste it."),
    GONE("The site has taken this page down. If you have the article's text, paste it."),
    TOO_MANY_REQUESTS(
            "The site has had too many requests. Wait a few minutes and try again, or paste the article's text."),
    LAW("The site may not show this page here for legal reasons." + Refusal.PASTE),
    SITE_FAULT("The site has a fault of its own just now." + Refusal.LATER),
    NO_PAGE("The site answers this address with something other than a page." + Refusal.PASTE);

    private static final String PASTE = " Copy the article's text and paste it.";
    private static final String LATER = " Try again later, or copy the article's text and paste it.";

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    /** For an HTTP status that brings no page. */
    static Refusal ofStatus(int status) {
        return switch (status) {
            case 401, 402, 407 -> SIGN_IN;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 410 -> GONE;
            case 429 -> TOO_MANY_REQUESTS;
            case 451 -> LAW;
            default -> status >= 500 ? SITE_FAULT : NO_PAGE;
        };
    }
}
