package org.debrief.questions;

import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The fields of a form in which a question is written or edited, as they were sent. */
public class SentQuestion {

    @RestForm
    @DefaultValue("0")
    int lock;

    @RestForm
    @Nullable QuestionFormat format;

    @RestForm
    @Nullable QuestionKind kind;

    @RestForm
    @Nullable Difficulty difficulty;

    @RestForm
    @DefaultValue("")
    String stem = "";

    @RestForm
    @DefaultValue("")
    String explanation = "";

    /** Null where the form had no such field: then the passage stays. */
    @RestForm
    @Nullable String passage;

    /** Where the passage begins, or began before it was changed; which one is meant where its words stand twice. */
    @RestForm
    @DefaultValue("0")
    int near;

    /** The place of the right option, from 0; -1 when none is chosen. */
    @RestForm
    @DefaultValue("-1")
    int key;

    @RestForm("prompt")
    List<String> prompts = List.of();

    @RestForm("option")
    List<String> texts = List.of();

    @RestForm("why")
    List<String> whys = List.of();
}
