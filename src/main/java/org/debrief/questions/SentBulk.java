package org.debrief.questions;

import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form under the list of the bank, as it was sent. */
public class SentBulk {

    /** The name of the button. */
    @RestForm
    @DefaultValue("")
    String action = "";

    @RestForm("question")
    List<String> ticked = List.of();

    /** There when “All on this page” is ticked. */
    @RestForm
    @Nullable String all;

    /** The questions of the page as it was seen. */
    @RestForm("shown")
    List<String> shown = List.of();

    @RestForm("name")
    @DefaultValue("")
    String name = "";
}
