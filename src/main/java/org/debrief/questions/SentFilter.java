package org.debrief.questions;

import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestQuery;

/** The filter of the bank as an address has it, right or wrong; the API has the same names. */
public class SentFilter {

    @RestQuery
    @DefaultValue("")
    String text = "";

    @RestQuery
    @DefaultValue("")
    String kind = "";

    @RestQuery
    @DefaultValue("")
    String format = "";

    @RestQuery
    @DefaultValue("")
    String difficulty = "";

    @RestQuery
    @DefaultValue("")
    String status = "";

    @RestQuery
    @DefaultValue("")
    String briefing = "";

    @RestQuery
    @DefaultValue("")
    String tag = "";

    @RestQuery
    @DefaultValue("")
    String archived = "";

    @RestQuery
    @DefaultValue("")
    String use = "";

    @RestQuery
    @DefaultValue("")
    String results = "";

    @RestQuery
    @DefaultValue("")
    String page = "";

    /** From 1; what is no number is the first page. */
    int page(int pages) {
        return page.matches("[0-9]{1,6}") ? Math.max(1, Math.min(pages, Integer.parseInt(page))) : 1;
    }
}
